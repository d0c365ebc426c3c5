/** Filled in by the build (`scripts/build.mjs`) and by the tests' configuration. */
declare const __VERSION__: string;
/** From the module that asks, the way to the package's root folder, where `templates/` stands. */
declare const __ROOT__: string;
