import { helpdesks } from './all';

// Of every helpdesk, only what is needed to notice a reply field. Building replaces this file by its values.

/** The helpdesks that have hosts of their own. */
export const packedPlaces = helpdesks
  .filter(({ matches }) => matches.length > 0)
  .map(({ matches, composer }) => ({ matches, composer }));

/** The reply fields of the products that people host under addresses of their own. */
export const selfHosted = helpdesks
  .filter(({ recognise }) => recognise)
  .map(({ composer }) => composer)
  .join(', ');
