import { gmail } from './gmail';
import type { Helpdesk } from './helpdesk';
import { zendesk } from './zendesk';

/** Every helpdesk that the coach knows. */
export const helpdesks: Helpdesk[] = [gmail, zendesk];
