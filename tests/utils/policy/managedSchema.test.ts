import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POLICY_FIELDS } from '../../../utils/policy/policyFields';
import { VALUED_GUEST } from './rulePackCases';

interface Schema {
  type: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema;
}

const schema: Schema = JSON.parse(fs.readFileSync('public/managed_schema.json', 'utf8'));

describe('the published schema of the policy', () => {
  it('names every field that is read, and no other', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...Object.keys(POLICY_FIELDS), 'reasons'].sort());
    const entry = schema.properties?.teamPhrases?.properties?.phrases?.items;
    expect(Object.keys(entry?.properties ?? {}).sort()).toEqual(Object.keys(VALUED_GUEST).sort());
  });

  it('says what every field is for', () => {
    for (const field of Object.values(schema.properties ?? {})) expect(field.description).toMatch(/[.:…]$|\.$/);
  });

  it('uses only the parts of JSON Schema that Chromium supports, and leaves ranges to the extension', () => {
    const visit = (part: Schema): void => {
      const { type, description: _, properties = {}, items, additionalProperties, ...rest } = part;
      expect(['object', 'array', 'string', 'boolean', 'integer']).toContain(type);
      expect(rest).toEqual({});
      for (const inner of [...Object.values(properties), items, additionalProperties]) if (inner) visit(inner);
    };
    expect(schema.additionalProperties).toBeUndefined();
    visit(schema);
  });
});
