export * from '../../utils/engine/index.ts';
export { starterLibrary } from '../../utils/library/starter.ts';
