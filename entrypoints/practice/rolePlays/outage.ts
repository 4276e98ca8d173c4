import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const outage: RolePlay = {
  id: 'outage',
  customer: 'Deshawn Carter',
  subject: i18n.t('practice.rolePlays.outage.subject'),
  message: [
    'Your payment page went down at 10:02 this morning. We launched at 10:00. We had 1,900 people in the queue and every one of them saw a white page. Your status page was green until 10:50, so my team spent forty minutes hunting for a bug in our own code.',
    'We had planned this launch since March. I have investors asking me what happened and I have got nothing to tell them. What happened, and how do I know it won’t happen tonight?',
  ],
  facts: i18n.t('practice.rolePlays.outage.facts'),
  lesson: i18n.t('practice.rolePlays.outage.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'impact', 'action', 'commitment', 'prevention'],
  answers: [
    {
      when: { stung: ['praise'] },
      message: [
        'Please don’t sell me on your uptime today of all days. I was there for the seventy minutes that don’t fit it.',
        'What broke? And is tonight safe?',
      ],
    },
    {
      when: { stung: true },
      message: [
        'I’m going to be honest, I can’t forward that to anybody. It reads like legal went over it. What broke, who fixed it, and is tonight safe?',
      ],
    },
    {
      when: { missing: ['ownership'] },
      message: [
        'Okay. But was it you or was it us? My CTO has pulled two people off the evening shift to check our side, and I’d love to send them home.',
      ],
    },
    {
      when: { missing: ['prevention', 'action'] },
      message: ['Appreciate the apology. We go live again at 7pm. What have you actually changed since this morning?'],
    },
    {
      when: { missing: ['commitment'] },
      message: [
        'That’s clear, thanks. When do I get something in writing? The investors’ call is tomorrow afternoon, and “soon” is what I heard this morning.',
      ],
    },
    {
      message: [
        'Thanks, that I can forward. Not happy, but at least I know where I stand.',
        'Two things before tonight: who do I call if it wobbles at 7pm, and will you say in writing that it wasn’t our code?',
      ],
    },
  ],
  model: {
    reply: [
      'Hi Deshawn,',
      'It was us, not your code. A certificate on our payment page ran out at 10:02, and we had muted the alarm that should have caught it. Our status page then showed green for 48 minutes, and your team lost most of an hour hunting a bug that was ours. I am sorry. You planned this since March, and you lost your launch because of us.',
      'We replaced the certificate at 11:14, and payments have gone through since. From today certificates renew by themselves, and the status page now turns red on its own when checkouts fail.',
      'I have credited this month’s fees. You will have the full report, fit to forward, by noon tomorrow. Tonight from 6pm I am on call for you myself at the number below.',
      'What would help you most before 7pm? I also have a few lines ready that you can send to your 1,900 customers.',
      'Lucía Ortega, incident lead',
    ],
    steps: ['apology', 'ownership', 'impact', 'action', 'commitment', 'prevention', 'question'],
  },
};
