import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const recycledLaptop: RolePlay = {
  id: 'recycled-laptop',
  customer: 'Joan Whitfield',
  subject: i18n.t('practice.rolePlays.recycledLaptop.subject'),
  message: [
    'I left my laptop with you on the 3rd to have the keyboard replaced. “About a week,” I was told. It is now the 24th. I have phoned three times, and each time somebody different has told me to try again in a couple of days.',
    'I run my bookkeeping business from that machine. My clients’ quarter ends next Friday. Please find out where it is. I am getting a bad feeling about this.',
  ],
  facts: i18n.t('practice.rolePlays.recycledLaptop.facts'),
  lesson: i18n.t('practice.rolePlays.recycledLaptop.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'impact', 'action', 'commitment', 'question'],
  answers: [
    {
      when: { stung: true },
      message: [
        'I have just read your message out to my husband, and he asked whether you had understood the question. It was my working life in that machine, not a toaster.',
        'Where is it? And what will I be working on next week?',
      ],
    },
    {
      when: { missing: ['ownership', 'apology'] },
      message: [
        'You write as though this had simply happened, like the weather. Somebody at your end put a customer’s computer into the recycling. I should like to hear somebody say so.',
      ],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: [
        'I see. I think I need to sit down.',
        'I appreciate that you told me, but sorry does not give me a computer. I have nine sets of books to close by Friday. What can you actually do?',
      ],
    },
    {
      when: { missing: ['question'] },
      message: [
        'Thank you for being frank with me. I had guessed something of the kind.',
        'You have not asked what was on it, though. My backups stop in October, and there were scans of clients’ passports on the drive. Who has those now?',
      ],
    },
    {
      message: [
        'Thank you for telling me straight out. I had guessed it was something of the kind, and it is easier to know.',
        'I do have backups, up to October. But there were clients’ documents on that drive. Can you tell me for certain that nobody has them?',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Mrs Whitfield,',
      'I have bad news, and you should have had it from us two weeks ago. Your laptop went to a recycling centre and has been destroyed. That was our mistake, and I am deeply sorry. Your business runs on that machine, and you had to call three times to be told nothing.',
      'Losing it days before the quarter ends must be frightening, so here is what I have done. I have set aside a new laptop for you, this year’s model: it is yours, and it is at our counter today. Our technician Ruth will call you at 2pm today and set it up with you until your programs run.',
      'The centre confirmed in writing that your drive was shredded unread, and I have attached that letter for your clients.',
      'When was your last backup, and which work is due first?',
      'Peter Lindqvist, workshop manager',
    ],
    steps: ['apology', 'ownership', 'empathy', 'impact', 'action', 'commitment', 'question'],
  },
};
