import { chatwoot } from './chatwoot';
import { crisp } from './crisp';
import { discourse } from './discourse';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { gmail } from './gmail';
import type { Helpdesk } from './helpdesk';
import { helpScout } from './helpScout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jira } from './jira';
import { kayako } from './kayako';
import { odoo } from './odoo';
import { osTicket } from './osTicket';
import { outlook } from './outlook';
import { reamaze } from './reamaze';
import { salesforce } from './salesforce';
import { serviceNow } from './serviceNow';
import { zammad } from './zammad';
import { zammadDesktop } from './zammadDesktop';
import { zendesk } from './zendesk';
import { zohoDesk } from './zohoDesk';

/** Every helpdesk that the coach knows. */
export const helpdesks: Helpdesk[] = [
  chatwoot,
  crisp,
  discourse,
  freescout,
  freshdesk,
  gmail,
  helpScout,
  hubspot,
  intercom,
  jira,
  kayako,
  odoo,
  osTicket,
  outlook,
  reamaze,
  salesforce,
  serviceNow,
  zammad,
  zammadDesktop,
  zendesk,
  zohoDesk,
];
