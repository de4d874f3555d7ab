import { deskLetters, mutedRules } from '../storage/agent.ts';
import { say, showDesk } from './desk.ts';

/** Let a rule speak again that this agent had muted for good. Stored at once. */
export async function unmute(rule: string): Promise<void> {
  const left = (await mutedRules.getValue()).filter((id) => id !== rule);
  await mutedRules.setValue(left);
  showDesk({ muted: left });
  say('The rule speaks again.');
}

/** Whether single letters act as keys in the table; kept for the next time. */
export function setLetters(letters: boolean): void {
  showDesk({ letters });
  void deskLetters.setValue(letters);
}
