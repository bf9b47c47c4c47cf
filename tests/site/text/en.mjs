/** English texts of the stand-in site; see `de.mjs`. */

import policy from './policy-en.mjs';

/** @type {typeof import('./de.mjs').default} */
export default {
  standIn: 'Rebuilt page – stand-in, not Meta',
  newTab: '(Opens in a new tab)',
  external: '(Link is external)',
  policy,
  menu: {
    home: 'Home',
    settings: 'Settings & privacy',
    privacyCenter: 'Privacy Center',
    policy: 'Privacy Policy',
    accountsCenter: 'Accounts Center',
    help: 'Help Center',
    cookies: 'Cookie settings',
    adPreferences: 'Ad preferences',
    terms: 'Terms',
    switchTo: 'Switch to {0}',
    actAs: 'Act as Page {0}',
    signIn: 'Log in',
    signOut: 'Log out',
  },
  feed: {
    title: 'Latest posts',
    posts: [
      ['Northside runners', 'We meet at nine on Sunday by the dyke. Who brings tea?'],
      [
        'Jonas K.',
        'Does anybody know how to object to the AI? It is all here: [How to object to AI training](news)',
      ],
      ['Town library', 'The children’s corner is painted and open again.'],
      ['Mira S.', 'Just sent my objection about AI at Meta, took two minutes. [Article](blog)'],
      ['Bicycle workshop', 'We need two more pairs of hands for the flea market.'],
      ['Unknown sender', 'Last chance! [Object to AI at Meta now](scam)'],
      ['Hillside garden', 'The fennel is enormous this year.'],
      ['Theo W.', 'Straight to the form: [object](form)'],
    ],
  },
  settings: {
    title: 'Settings',
    intro: 'Choose who can find you and what you see.',
    groups: [
      {
        heading: 'Account',
        rows: [
          ['Accounts Center', 'accountsCenter'],
          ['Ad preferences', 'adPreferences'],
          ['Appealed content', '305410456169423'],
        ],
      },
      {
        heading: 'Community standards and legal',
        rows: [
          ['Terms', 'terms'],
          ['Privacy Policy', 'policy'],
          ['Cookie settings', 'cookies'],
          ['Privacy Center', 'privacyCenter'],
        ],
      },
    ],
  },
  privacyCenter: {
    title: 'Privacy Center',
    intro: 'Privacy subjects, explained in short.',
    heading: 'Privacy Topics',
    topics: {
      sharing: 'Who sees what you share',
      security: 'Keeping your account safe',
      genai: 'AI at Meta',
      ads: 'Ad preferences',
      policy: 'Privacy Policy',
      other: 'Other Policies and articles',
    },
  },
  genai: {
    title: 'AI at Meta',
    intro:
      'Our assistants and picture tools learn from texts and pictures. This page says where those come ' +
      'from. [How models are trained](models).',
    sources: {
      label: 'Publicly available and licensed sources',
      text: 'Some of the material is free on the web or bought from publishers. [Whom we work with](partners)',
    },
    shared: {
      label: "Information you've shared on Meta Products",
      text:
        'Public posts and comments of adults go in, and so do conversations with our assistants. You can ' +
        'stop that for the future and needn’t say why. [Submit an objection request](form)',
    },
    chats: {
      label: 'Interactions with AI at Meta',
      text:
        'What you write to an assistant can be deleted there as well. [AI terms](terms) · [Ask about AI ' +
        'at Meta](question)',
    },
    article: 'How Meta uses information for generative AI',
    objectHeading: 'Your right to object',
    object:
      'You can also forbid us what we have about you from others. [Learn more and submit requests ' +
      'here](thirdParty)',
    dialog:
      'During training a model sees very many examples and keeps patterns, not single posts. Afterwards ' +
      'people check whether its answers are of any use.',
  },
  login: {
    title: 'Please log in',
    email: 'Email address or phone number',
    password: 'Password',
    as: 'Log in as {0}',
    forgotten: 'Forgotten password?',
    mobile: 'Show desktop version',
  },
  form: {
    titles: {
      ai: 'Object to your information being used for AI at Meta',
      ai2024: 'Right to object: Generative AI at Meta',
      question: 'Information about objections',
      general: 'Object to the processing of your data',
      thirdParty: 'Data Subject Rights for Third Party Information Used for AI at Meta',
      upload: 'Request about answers of AI at Meta',
      contact: 'Contact form',
    },
    intro:
      'The request counts for this account and for those in the same Accounts Center. The answer comes ' +
      'by email.',
    contactIntro: 'Tell us what it is about and we pass your message on.',
    email: 'Email address',
    name: 'Full name',
    country: 'Country you live in',
    choose: 'Please choose',
    reason: 'Please tell us how this processing impacts you',
    optional: '(optional)',
    prompts: 'Which prompt led to the answer?',
    upload: 'Screenshot',
    code: 'Code from the email',
    message: 'Your message',
    confirm: 'What I have stated is correct.',
    send: 'Submit',
    incomplete: 'Please fill in all required fields.',
    codeSent: 'We have sent you a code. It is good for an hour.',
    thanks: 'Thank you',
    thanksText: 'Your request has arrived. We will write to the address you gave.',
    acting: 'You can’t use this form as a Page. Switch to your profile first.',
    question: 'Is your request about AI at Meta?',
    yes: 'Yes',
    no: 'No',
    onYes: 'There is a form of its own for that: [Submit an objection request](form)',
    otherReason: 'I object to the use of my data for another reason',
  },
  support: {
    title: 'Privacy Rights Request',
    intro: 'Select the product first.',
    ai: 'I want to [object](form) to the use of my information for Meta AI',
    thirdParty: 'I want to [object](thirdParty) to the use of information from third parties for Meta AI',
    other: 'I have a different [objection](general)',
    erase: 'I want to have information [erased](erase)',
  },
  help: {
    title: 'Information about objections',
    when: 'When an objection succeeds',
    whenText:
      'We look at how hard some processing hits you, and whether there are reasons that weigh more.',
    how: 'How can I submit an objection?',
    howText: 'Use the [form for objections](general). Have your email address ready.',
    not: 'What an objection is not',
    notText:
      'There are other ways for [erasing data](erase), for an [appeal against a blocked ' +
      'account](appeal) and for questions to the [data protection officer](officer).',
  },
  accountsCenter: {
    title: 'Accounts Center',
    intro: 'Profiles, passwords and ads for all connected accounts.',
    profiles: 'Profiles',
    security: 'Password and security',
    personal: 'Personal details',
  },
  terms: {
    title: 'Terms for AI at Meta',
    text:
      'These terms apply once you use an assistant. Answers can be wrong. Enter nothing that you do not ' +
      'want to share.',
  },
  scam: {
    title: 'Object to AI at Meta',
    text: 'Rebuilt scam page for tests: it asks for the password.',
    send: 'Object now',
  },
  missing: 'This page isn’t available.',
};
