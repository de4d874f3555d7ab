import type { Issue, Library, PolicyStep, PolicyStepNow, Situation } from './types.ts';

const RETURNS: ReadonlySet<Issue> = new Set<Issue>(['return', 'refund']);
/** Why something goes back, where the customer said so. */
const REASONS: ReadonlySet<Issue> = new Set<Issue>([
  'damaged',
  'defective',
  'wrong_item',
  'missing',
  'quality',
  'delay',
]);
const PHOTOS =
  /\b(?:attached|attaching|sent|sending|here(?:'s| is| are)|uploaded)\b[^.?!\n]{0,40}\b(?:photos?|pictures?|images?)\b|\[(?:image|photo)\]/i;

/** The return policy's steps for a chat about one, each with whether the chat has settled it. */
export function policyStepsOf(situation: Situation, library: Pick<Library, 'returnSteps'>): readonly PolicyStepNow[] {
  const { issue } = situation;
  if (!issue || !library.returnSteps || situation.mood.flags.includes('vulnerable')) return [];
  if (!RETURNS.has(issue.issue) && !issue.others.some((one) => RETURNS.has(one))) return [];
  return library.returnSteps.map((step) => ({ ...step, done: isSettled(step, situation) }));
}

function isSettled({ settledBy }: PolicyStep, { issue, specifics, acts, lastCustomerText }: Situation): boolean {
  switch (settledBy) {
    case undefined:
      return false;
    case 'reason':
      return issue !== undefined && [issue.issue, ...issue.others].some((one) => REASONS.has(one));
    case 'photos':
      return PHOTOS.test(lastCustomerText);
    case 'offer':
      return acts.some(({ act }) => act === 'offered');
    default:
      return specifics.some(({ kind }) => kind === settledBy);
  }
}
