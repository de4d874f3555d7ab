import type { DeskPage, DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { openLayers, phrasesOf, rulesOf, type WrittenLayer } from '../../utils/stores/desk-view.ts';
import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { DeskIcon, type DeskIconName } from './DeskIcon.tsx';
import { LAYER_WORDS } from './desk-words.ts';
import { SidePending } from './SidePending.tsx';

interface SideProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

interface Place {
  readonly id: DeskPage;
  readonly label: string;
  readonly icon: DeskIconName;
}

const GROUPS: readonly { readonly title: string; readonly pages: readonly Place[] }[] = [
  {
    title: 'Library',
    pages: [
      { id: 'phrases', label: 'Phrases', icon: 'quote' },
      { id: 'rules', label: 'Rules', icon: 'rule' },
      { id: 'playbook', label: 'Playbook', icon: 'book' },
    ],
  },
  {
    title: 'Roll-out',
    pages: [
      { id: 'tools', label: 'Chat tools', icon: 'chat' },
      { id: 'team', label: 'Team', icon: 'team' },
      { id: 'data', label: 'Data and privacy', icon: 'lock' },
    ],
  },
  { title: 'You', pages: [{ id: 'mine', label: 'My own', icon: 'person' }] },
];
const PLACES = GROUPS.flatMap(({ pages }) => pages);

/** Steps inside Phrases. */
const INSIDE: Readonly<Partial<Record<DeskPage, DeskPage>>> = {
  import: 'phrases',
  bulk: 'phrases',
  versions: 'phrases',
  publish: 'team',
  policy: 'team',
};

/** Where one is, which layer is being edited, and how much of it differs from the ones below. */
export function Side({ state, acts }: SideProps) {
  const { shelf, page } = state;
  const shown = INSIDE[page] ?? page;
  const counts: Readonly<Partial<Record<DeskPage, number>>> = {
    phrases: phrasesOf(shelf).filter(({ hidden }) => !hidden).length,
    rules: rulesOf(shelf).length,
  };
  const layers = openLayers(shelf);
  const edited = LAYER_WORDS[shelf.editing];
  return (
    <nav className="side" aria-label="Desk">
      <div className="brand">
        <DeskIcon name="poise" className="i mark" />
        <span>Poise</span>
      </div>
      <ChoiceMenu
        label="Layer to edit"
        className="whose"
        name={`Editing: ${edited}. Change the layer`}
        chosen={shelf.editing}
        choices={layers.map((id) => ({ id, label: LAYER_WORDS[id], note: LAYER_NOTES[id] }))}
        onChoose={(id) => {
          const layer = layers.find((one) => one === id);
          if (layer) acts.editLayer(layer);
        }}
      >
        <span>
          {edited} library<span>Kept on this computer</span>
        </span>
        <DeskIcon name="down" />
      </ChoiceMenu>
      {GROUPS.map(({ title, pages }) => (
        <div key={title} className="menu-group">
          <h2>{title}</h2>
          {pages.map(({ id, label, icon }) => (
            <a
              key={id}
              href={`#${id}`}
              {...(id === shown && { 'aria-current': 'page' })}
              onClick={(event) => {
                event.preventDefault();
                acts.goTo(id);
              }}
            >
              <DeskIcon name={icon} />
              {label}
              {counts[id] !== undefined && <span className="n">{counts[id].toLocaleString('en')}</span>}
            </a>
          ))}
        </div>
      ))}
      <SidePending shelf={shelf} />
      <div className="menu-narrow">
        <ChoiceMenu
          label="Pages"
          className="btn"
          choices={PLACES.map(({ id, label }) => ({ id, label }))}
          chosen={shown}
          onChoose={(id) => {
            const place = PLACES.find((one) => one.id === id);
            if (place) acts.goTo(place.id);
          }}
        >
          {PLACES.find(({ id }) => id === shown)?.label} <DeskIcon name="down" />
        </ChoiceMenu>
        <ChoiceMenu
          label="Layer"
          className="btn quiet"
          name={`Editing: ${edited}. Change the layer`}
          chosen={shelf.editing}
          choices={layers.map((id) => ({ id, label: LAYER_WORDS[id] }))}
          onChoose={(id) => {
            const layer = layers.find((one) => one === id);
            if (layer) acts.editLayer(layer);
          }}
        >
          {edited} <DeskIcon name="down" />
        </ChoiceMenu>
        <SidePending shelf={shelf} short />
      </div>
    </nav>
  );
}

const LAYER_NOTES: Readonly<Record<WrittenLayer, string>> = {
  organisation: 'under every team',
  team: 'for your agents',
  personal: 'only for you',
};
