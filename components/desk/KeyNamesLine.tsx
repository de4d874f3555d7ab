import type { KeyNames } from '../../utils/stores/rollout-view.ts';

/** A public key as two people compare it, by eye and by ear. */
export function KeyNamesLine({ names }: { readonly names: KeyNames }) {
  return (
    <span className="key-names">
      <span className="mono">{names.short}</span>
      <span>
        <span className="muted">in words:</span> {names.spoken}
      </span>
    </span>
  );
}
