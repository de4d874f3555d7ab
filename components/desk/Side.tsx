import type { DeskPage, DeskState } from '../../utils/stores/desk.ts';
import { phrasesOf, rulesOf } from '../../utils/stores/desk-view.ts';
import { ChoiceMenu } from '../ChoiceMenu.tsx';
import { DeskIcon } from './DeskIcon.tsx';
import { many } from './desk-words.ts';

interface SideProps {
  readonly page: DeskPage;
  readonly layer: DeskState['layer'];
  readonly onPage: (page: DeskPage) => void;
}

const PAGES = [
  { id: 'phrases', label: 'Phrases', icon: 'quote' },
  { id: 'rules', label: 'Rules', icon: 'rule' },
] as const;

/** Where one is, what is being edited, and how much of it differs from what Poise ships. */
export function Side({ page, layer, onPage }: SideProps) {
  const shown = page === 'import' ? 'phrases' : page;
  const counts = { phrases: phrasesOf(layer).filter(({ hidden }) => !hidden).length, rules: rulesOf(layer).length };
  const changes = layer.phrases.length + layer.hidden.length + Object.keys(layer.rules).length;
  return (
    <nav className="side" aria-label="Desk">
      <div className="brand">
        <DeskIcon name="poise" className="i mark" />
        <span>Poise</span>
      </div>
      <p className="whose">
        <span>
          Team library<span>Kept on this computer</span>
        </span>
      </p>
      <h2>Library</h2>
      {PAGES.map(({ id, label, icon }) => (
        <a
          key={id}
          href={`#${id}`}
          {...(id === shown && { 'aria-current': 'page' })}
          onClick={(event) => {
            event.preventDefault();
            onPage(id);
          }}
        >
          <DeskIcon name={icon} />
          {label}
          <span className="n">{counts[id]}</span>
        </a>
      ))}
      <div className="pending">
        <p>
          <b>{changes === 0 ? 'As Poise ships it' : many(changes, 'change')}</b>
          {changes === 0 ? 'Nothing is changed yet.' : 'Kept. Every open panel has them.'}
        </p>
      </div>
      <div className="menu-narrow">
        <ChoiceMenu
          label="Pages"
          className="btn"
          choices={PAGES.map(({ id, label }) => ({ id, label }))}
          chosen={shown}
          onChoose={(id) => onPage(id === 'rules' ? 'rules' : 'phrases')}
        >
          {shown === 'rules' ? 'Rules' : 'Phrases'} <DeskIcon name="down" />
        </ChoiceMenu>
      </div>
    </nav>
  );
}
