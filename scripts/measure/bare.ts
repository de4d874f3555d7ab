import type { AdviseSettings, Library } from '../../utils/engine/types.ts';
import { OMISSIONS } from '../../utils/engine/words.ts';

/** A team that has changed nothing and an agent who has muted nothing: the rules as they ship. */
export const noLibrary: Library = { phrases: [], rules: {}, playbook: [], allowlist: [], safeguarding: '' };

export const noSettings: AdviseSettings = {
  memory: { paused: false, corrections: [], mutes: [], used: [], dismissed: [], slots: {} },
  mutedRules: [],
};

const omissions: readonly string[] = OMISSIONS;

/** Named for what the draft leaves out, not for its words. */
export const isOmission = ({ category }: { readonly category: string }): boolean => omissions.includes(category);
