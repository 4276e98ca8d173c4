import { helpdesks } from './all';

// Only what is needed to notice a reply field of each helpdesk. The build replaces this file with its values.

/** The helpdesks that have hosts of their own. */
export const packedPlaces = helpdesks
  .filter(({ matches }) => matches.length > 0)
  .map(({ matches, composer }) => ({ matches, composer }));

/** The reply fields of the products that customers host under addresses of their own. */
export const selfHosted = helpdesks
  .filter(({ recognise }) => recognise)
  .map(({ composer }) => composer)
  .join(', ');
