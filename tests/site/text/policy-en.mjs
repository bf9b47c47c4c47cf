/** English texts of the privacy policy; see `policy-de.mjs`. */

/** @type {typeof import('./policy-de.mjs').default} */
export default {
  title: 'Privacy Policy',
  contents: 'Contents',
  back: 'Back to the policy',
  more: 'More about “{0}”',
  seeAlso: 'See also: ',
  version: 'Version of {0}',
  banner: {
    heading: 'Policy update',
    changed: 'This policy was revised on 7 April 2025. [See the version before.](before)',
    aiHeading: 'How we use info for AI at Meta',
    use:
      'Work on [AI at Meta](genai) goes on. We draw on [public information](public) for it, that is ' +
      'posts and comments of adults, and on what people discuss with the AI features. The ground is ' +
      'legitimate interests.',
    object:
      'You have the right to [object](object) to this use. After a request you get a confirmation by ' +
      'email, and the material no longer goes into future models. [How models are trained](models). An ' +
      'earlier request still counts.',
    effect: 'The change applies from 27 May 2025. [Read the new version.](current)',
  },
  news: 'What changes on 23 July 2026',
  newsText: 'Conversations with AI assistants that do tasks for you are now described on their own.',
  sections: [
    'What this policy is about',
    'What information we collect',
    'How we use information',
    'How information is shared',
    'What third parties get from us',
    'How our companies work together',
    'How you manage information',
    'Your rights under the GDPR',
    'How long we keep information',
    'How we transfer information',
    'How we answer authorities',
    'How you hear of changes',
    'Privacy for teenagers',
    'Who is responsible',
    'Legal bases of processing',
    'How to reach us',
  ],
  sentences: [
    'Whoever opens an account gives us a name, a date of birth and a way to be reached.',
    'The device tells us which operating system it runs and how good its connection is.',
    'Both together make a picture of what somebody is interested in.',
    'Some details are needed so that a message arrives at all.',
    'Others help to find faults before many people notice them.',
    'Partners as a rule see numbers only, and no names.',
    'Where the law requires consent, we ask first.',
    'Consent can be taken back at any time, and nothing bad follows from it.',
    'Logs are erased after a fixed time, unless a case is still open.',
    'Transfers to other countries are covered by contracts.',
    'Requests of authorities are checked by people before anything is handed out.',
    'We weigh legitimate interests against your fundamental rights.',
    'Teenagers get stricter defaults than adults.',
    'If something important changes, it is written here and in a notification.',
  ],
  distractions: [
    'You can [appeal](305410456169423) against the removal of a post.',
    'If your account was blocked, there is a time limit for [objecting to the block](459418078730560).',
    'After the review the [appealed content](319149701968527) is listed there, too.',
    'Questions about [AI at Meta](2725860640553550) go to the contact team.',
    'The [ad preferences](adPreferences) apply to all connected accounts.',
    'In the [cookie settings](cookies) you can allow required cookies only.',
    'Our [data protection officer](540977946302970) can be reached in writing.',
    'You can also [contact us online](1650115808681298) or through the [contact page](507739850846588).',
    'A copy of the [standard contractual clauses](341705720996035) is sent on request.',
    'Here you [manage your information](1638046109617856).',
    'On Instagram the [form for access requests](713679366292426) helps.',
    'There is an [objection to removed content](448642219041658) as well.',
    'Whoever [deletes the account](deletion) deletes the posts, too.',
    'What the assistants can do is described under [AI at Meta](genai).',
    'From a reader’s comment: [Object to AI at Meta now](scam)',
  ],
  rights: {
    heading: 'Under the GDPR you have these rights:',
    interests: 'Legitimate interests',
    interestsText: 'Where we rely on legitimate interests, you have a right to object. [Learn more](legal)',
    access: 'Access',
    rectify: 'Rectify',
    erase: 'Erase information',
    object: 'Object',
    complaint: 'Make a complaint',
  },
  subpages: {
    legal:
      'For some purposes we rely on legitimate interests. To act against that, open the [{0} ' +
      'settings](settings).',
    access: 'You can [download](accountsCenter) a copy of your data.',
    rectify: 'Wrong details are changed in the [Accounts Center](accountsCenter).',
    erase:
      'On certain conditions you can have data [erased](259518714718624). That is something else than ' +
      'an objection.',
    right: 'You have the [right to object to](right) certain processing, and to restrict it.',
    unsubscribe: 'Unsubscribe',
    unsubscribeText: 'Marketing emails from us have a link at the end that stops them.',
    object:
      'You can [object](object) to processing that rests on legitimate interests. We then look at how ' +
      'hard it hits you and how much our reasons weigh.',
    complaint: 'The authority where you live takes a [complaint](complaint) as well.',
  },
};
