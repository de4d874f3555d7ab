/** Set by the build: `open` in test builds, so that browser tests can see into Poise's shadow root. */
declare const __POISE_SHADOW__: ShadowRootMode;
