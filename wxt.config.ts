import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { EXTENSION_KEY, FIREFOX_ID } from './utils/rollout/identity.ts';

// The package exports `./*` and `./*/*`; WXT's bundler takes the second for `chrono-node/en` and finds nothing there.
const CHRONO_ENGLISH = fileURLToPath(
  new URL('./node_modules/chrono-node/dist/esm/locales/en/index.js', import.meta.url),
);

/**
 * The test build (`npm run build:test`) differs from the shipped one in two things only, and a test compares the two:
 * localhost is granted at install (the permission prompt cannot be answered headless) and Poise's shadow root is open.
 * It is no mode of the bundler: a mode also changes what React and WXT themselves are built to.
 */
const forTests = process.env.POISE_TEST_BUILD === '1';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${forTests ? '-test' : ''}`,
  manifest: ({ browser }) => ({
    name: 'Poise',
    short_name: 'Poise',
    description: 'Reads the mood of a support chat and offers better words. Nothing leaves this browser.',
    // Of the id that a company's policy names.
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: FIREFOX_ID } } }
      : { key: EXTENSION_KEY, storage: { managed_schema: 'managed-schema.json' } }),
    permissions: ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(forTests && { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] }),
    action: { default_title: 'Open Poise' },
    // Four suggested keys is the browser's limit, and several are its own: see docs/decisions/keys.md.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open Poise' },
      'insert-first-suggestion': {
        suggested_key: { default: 'Alt+Shift+1' },
        description: 'Insert the first suggestion',
      },
      'next-finding': { suggested_key: { default: 'Alt+Shift+Down' }, description: 'Next finding in the draft' },
      'apply-rewrite': { suggested_key: { default: 'Alt+Shift+U' }, description: 'Replace with the first rewrite' },
    },
    side_panel: { default_path: 'sidepanel.html' },
    minimum_chrome_version: '120',
    // `connect-src` is for the worker, which lets nothing through but the library's address (entrypoints/background/gate.ts);
    // each page takes it back for itself. See docs/decisions/roll-out.md.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src https: http://localhost:* http://127.0.0.1:*",
    },
  }),
  hooks: {
    // WXT writes an empty list when every content script is registered at run time.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.content_scripts?.length === 0) delete manifest.content_scripts;
    },
  },
  vite: () => ({
    resolve: { alias: { 'chrono-node/en': CHRONO_ENGLISH } },
    define: { __POISE_SHADOW__: JSON.stringify(forTests ? 'open' : 'closed') },
  }),
});
