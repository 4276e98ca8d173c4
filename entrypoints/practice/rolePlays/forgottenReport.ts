import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const forgottenReport: RolePlay = {
  id: 'forgotten-report',
  customer: 'Claudia Brandt',
  subject: i18n.t('practice.rolePlays.forgottenReport.subject'),
  message: [
    'We agreed on Friday noon for the Q3 usage report. It is Monday, 09:10, and there is nothing in my inbox. My reminder from Friday evening was not answered either.',
    'I present to our board at 14:00 today. Without your figures I have four empty slides and shall have to tell them why. This is very disappointing. Please advise.',
  ],
  facts: i18n.t('practice.rolePlays.forgottenReport.facts'),
  lesson: i18n.t('practice.rolePlays.forgottenReport.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'action', 'commitment'],
  answers: [
    {
      when: { stung: ['excuse'] },
      message: [
        'With respect, I did not ask how busy you are. I have four and a half hours and four empty slides.',
        'What will I have, and at what time?',
      ],
    },
    {
      when: { stung: true },
      message: ['I shall not comment on that. It is 09:40. What exactly will I have before 14:00?'],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: [
        'Thank you for answering quickly. I understand that it went wrong. I do not yet understand what you are doing about it.',
      ],
    },
    {
      when: { missing: ['commitment'] },
      message: [
        'Noted. I need a time, however. I can hold the slot in my agenda until 13:00; after that the slides are printed without you.',
      ],
    },
    {
      when: { missing: ['apology', 'ownership'] },
      message: [
        'Good. I shall expect it then. I must say that I find it remarkable to read no word about Friday.',
        'If my chair asks why the figures are this late, what should I tell him?',
      ],
    },
    {
      message: [
        'Good, I can work with that. Thank you for not telling me a story.',
        'My chair will ask whether the figures are final. Are they? And what do I tell him about next quarter?',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Ms Brandt,',
      'I forgot your report. It was due on Friday, your reminder reached me, and I let you down twice. I apologise.',
      'This is what you will have before your board meets. The figures for all four slides are attached to this message and are final. I am building the charts now and will send them by 12:30, in your template.',
      'You are the one who has to stand in front of the board today, so if it would help, our team lead Anna Kowal will take the chair’s questions by phone at 14:00. Would you like that?',
      'From today the report is in the calendars of two people here, with a day to spare, so that it no longer hangs on one of us.',
      'Jonas Meyer',
    ],
    steps: ['apology', 'ownership', 'action', 'commitment', 'question', 'prevention'],
  },
};
