import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly mark?: ReactNode;
  /** A quiet word after the label. */
  readonly note?: string;
  readonly disabled?: boolean;
}

interface ChoiceMenuProps {
  /** What the list is of, for screen readers. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly className: string;
  /** The button's accessible name, where its visible words are not enough. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly onChoose: (id: string) => void;
}

/** A button that opens a list; one press on a line chooses it. */
export function ChoiceMenu({ label, choices, chosen, className, name, children, onChoose }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Button className={className} {...(name !== undefined && { 'aria-label': name })}>
        {children}
      </Button>
      <Popover className="poise menu-popover" placement="bottom end" offset={4} containerPadding={8}>
        <Menu
          className="menu"
          aria-label={label}
          {...(chosen !== undefined && {
            selectionMode: 'single',
            selectedKeys: [chosen],
            disallowEmptySelection: true,
          })}
          disabledKeys={choices.filter(({ disabled }) => disabled).map(({ id }) => id)}
          onAction={(key) => onChoose(String(key))}
        >
          {choices.map(({ id, label: text, mark, note }) => (
            <MenuItem key={id} id={id} textValue={text} className="menu-item">
              {mark}
              <span className="menu-label">{text}</span>
              {note !== undefined && <span className="lead">{note}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
