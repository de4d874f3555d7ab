export { advise } from './advise.ts';
export { reviewDraft } from './rules/review.ts';
export { situationOf } from './situation.ts';
export { type ChatState, emptyState, isFoldedFor, startOf, step } from './state.ts';
export { NOT_SURE, scoreMessage } from './tone/score.ts';
export type * from './types.ts';
