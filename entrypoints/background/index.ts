import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../utils/messaging.ts';
import { onLibraryChanged } from '../../utils/storage/library.ts';
import { onPolicyChanged } from '../../utils/storage/policy.ts';
import { currentSource, libraryHosts, ownAddress } from '../../utils/storage/rollout.ts';
import { pausedSites } from '../../utils/storage/sites.ts';
import { onTaughtChanged } from '../../utils/storage/taught.ts';
import { changeMemory, chatChanged, draftChanged } from './chats.ts';
import { handsAsked, obey } from './commands.ts';
import { closeNetwork } from './gate.ts';
import { checkTool, reportPage } from './look-over.ts';
import { adviseEverywhere, correct, muteRule, rememberUse, unmuteRule } from './memory.ts';
import { LIBRARY_ALARM, lookNow, planFirst, putNow } from './rollout.ts';
import {
  forgetLibraryHosts,
  injectEverywhere,
  serveAllowedSites,
  serveGrantedSites,
  serveLibraryHosts,
  servePausedSites,
  styleFrames,
  turnOffTabsOf,
} from './sites.ts';
import { chatShown, dropDocumentsGone, forgetTab, pageAsked, whileRoom } from './tabs.ts';
import { serveTaught, startLesson, toolTaught } from './teach.ts';

/** Messages in, advice out. Every listener is registered in the first turn, or a woken worker would miss its event. */
export default defineBackground({
  type: 'module',
  main() {
    const fetch = closeNetwork(async () => (await currentSource())?.url);
    browser.action.onClicked.addListener((tab) => {
      // First statement: after any await the browser no longer counts the gesture.
      void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
      void pageAsked(tab);
    });
    onMessage('panelAsked', ({ sender }) => {
      const windowId = sender.tab?.windowId;
      if (windowId !== undefined) void browser.sidePanel.open({ windowId }).catch(() => undefined);
      return undefined;
    });
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel' && tab) {
        // First statement here too: the key is the gesture.
        void browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
        void pageAsked(tab);
      } else void obey(command, tab);
    });
    onMessage('frameFound', ({ sender }) => {
      if (sender.tab?.id !== undefined) void styleFrames(sender.tab.id);
      return undefined;
    });
    onMessage('handsAsked', ({ data, sender }) => handsAsked(data, sender));

    onMessage('chatChanged', ({ data, sender }) => whileRoom(sender.tab?.id, () => chatChanged(data, sender)));
    onMessage('draftChanged', ({ data }) => draftChanged(data));
    onMessage('chatShown', ({ data, sender }) => chatShown(data, sender));

    onMessage('correct', ({ data }) => changeMemory(data.chat, correct(data.correction)));
    onMessage('mute', ({ data }) => muteRule(data));
    onMessage('unmute', ({ data }) => unmuteRule(data));
    onMessage('pause', ({ data }) => changeMemory(data.chat, (memory) => ({ ...memory, paused: data.paused })));
    onMessage('used', ({ data }) => changeMemory(data.chat, rememberUse(data)));
    onMessage('dismiss', ({ data }) =>
      changeMemory(data.chat, (memory) => ({ ...memory, dismissed: [...memory.dismissed, data.phrase] })),
    );

    onMessage('lessonAsked', ({ data }) => startLesson(data.tabId));
    onMessage('toolTaught', ({ data, sender }) => toolTaught(data, sender));
    onMessage('toolChecked', ({ data }) => checkTool(data));
    onMessage('reportAsked', ({ data }) => reportPage(data.tabId));

    onLibraryChanged(() => void adviseEverywhere());
    onTaughtChanged(() => void serveTaught());
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === LIBRARY_ALARM) void lookNow(fetch);
    });
    ownAddress.watch(() => void lookNow(fetch));
    onPolicyChanged(() => {
      void lookNow(fetch);
      void serveAllowedSites();
    });
    onMessage('lookAsked', ({ data }) => lookNow(fetch, data.as));
    onMessage('putAsked', ({ data }) => putNow(fetch, data));
    libraryHosts.watch((now, before) => void serveLibraryHosts(now, before));

    browser.permissions.onAdded.addListener(({ origins }) => void serveGrantedSites(origins ?? []));
    browser.permissions.onRemoved.addListener(({ origins = [] }) => {
      void turnOffTabsOf(origins);
      void forgetLibraryHosts(origins);
    });
    pausedSites.watch((now, before) => void servePausedSites(now, before));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void injectEverywhere();
      void planFirst();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
    browser.runtime.onStartup.addListener(() => {
      void serveGrantedSites([]);
      void planFirst();
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void dropDocumentsGone(tabId);
    });
  },
});
