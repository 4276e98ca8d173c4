import { helpdesks } from './all';

/**
 * Of every helpdesk, only what is needed to notice a reply field; those without a host of their own are the last
 * entry, together. Building replaces this file by its values.
 */
export const packedPlaces = [
  ...helpdesks.filter(({ matches }) => matches.length > 0).map(({ matches, composer }) => ({ matches, composer })),
  {
    matches: [],
    composer: helpdesks
      .filter(({ recognise }) => recognise)
      .map(({ composer }) => composer)
      .join(', '),
  },
];
