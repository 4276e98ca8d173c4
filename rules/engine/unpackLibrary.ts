import { inflateSync, strFromU8 } from 'fflate';
import type { Rule } from '../defineRule';
import type { Step } from '../defineStep';

/** Rules and steps by the paths of their files, as a build ships them: without their examples. */
export interface PackedLibrary {
  ruleFiles: Record<string, Rule>;
  stepFiles: Record<string, Step>;
}

/** Reads a library that a build packed (utils/build/packLibrary.ts): JSON, deflated, in base64. */
export function unpackLibrary(packed: string): PackedLibrary {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
