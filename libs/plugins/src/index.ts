/**
 * The folders in which regulations stand: which files belong to a plugin, and their text, read with a bound.
 * What the text says is #regulation's to judge, and what is done with it is for #catalogue or the command line.
 */
export { findPlugins } from './find-plugins.js';
export { type InheritedScenarios, inheritedScenarios } from './inherited-scenarios.js';
export type { PluginFiles, TextFile } from './plugin-files.js';
export { type DecreeDays, type DecreeDaysReading, parseDecreeDays, readDecreeDays } from './read-decree-days.js';
export { readPluginFiles } from './read-plugin-files.js';
export { suppliedRegulations } from './supplied-regulations.js';
export { type Plugin, type PluginReading, type PluginVersion, readPlugin, readPlugins } from './read-plugins.js';
