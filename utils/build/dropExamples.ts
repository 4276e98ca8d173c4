import type { Plugin } from 'vite';

const EXAMPLES = new Set(['flags', 'allows', 'present', 'absent']);

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Property extends Node {
  key?: { name?: string };
}

/**
 * Leaves the examples of rules and steps out of what ships: they are tests and documentation, and would be a third
 * of the script that is injected into the helpdesk's page.
 */
export function dropExamples(): Plugin {
  return {
    name: 'amends:drop-examples',
    apply: 'build',
    transform: {
      filter: { id: /\/rules\/[a-z-]+\/[a-z0-9-]+\.ts$/ },
      handler(code) {
        let kept = '';
        let from = 0;
        for (const property of propertiesOf(this.parse(code).body as Node[])) {
          if (!EXAMPLES.has(property.key?.name ?? '')) continue;
          kept += code.slice(from, property.start);
          from = code.indexOf(',', property.end) === property.end ? property.end + 1 : property.end;
        }
        return { code: kept + code.slice(from), map: null };
      },
    },
  };
}

/** The properties of the object in `export default defineRule({ … })`. */
function propertiesOf(body: Node[]): Property[] {
  const exported = body.find((node) => node.type === 'ExportDefaultDeclaration') as
    | (Node & { declaration?: { arguments?: (Node & { properties?: Property[] })[] } })
    | undefined;
  return exported?.declaration?.arguments?.[0]?.properties ?? [];
}
