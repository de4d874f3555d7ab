import type { PanelActs } from '../../utils/stores/panel-acts.ts';

const nothing = () => {};
const later = async () => {};

/** Acts that do nothing: for looking at the panel outside a browser's extension. */
export const idleActs: PanelActs = {
  insertSuggestion: later,
  copySuggestion: later,
  cancelCard: nothing,
  fillSlot: nothing,
  hold: nothing,
  showNew: nothing,
  insertSpecific: later,
  changeSpecific: later,
  removeSpecific: later,
  correct: later,
  replaceFinding: later,
  mute: later,
  undo: later,
  copy: later,
  pause: later,
  turnOn: later,
  turnOff: later,
  pauseSite: later,
  openSites: later,
  notNow: nothing,
  reloadTab: later,
  teach: later,
  openReport: later,
  closeReport: nothing,
  saveReport: nothing,
  goToChat: later,
  openDesk: later,
  openLibrary: later,
  closeLibrary: nothing,
  searchLibrary: nothing,
  pickKind: nothing,
  choosePhrase: nothing,
  insertPhrase: later,
  copyPhrase: later,
  closePhrase: nothing,
};
