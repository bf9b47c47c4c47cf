/** French texts of the stand-in site; see `de.mjs`. */

import policy from './policy-fr.mjs';

/** @type {typeof import('./de.mjs').default} */
export default {
  standIn: 'Page reconstruite – stand-in, not Meta',
  newTab: '(S’ouvre dans un nouvel onglet)',
  external: '(Lien externe)',
  policy,
  menu: {
    home: 'Accueil',
    settings: 'Paramètres et confidentialité',
    privacyCenter: 'Centre de confidentialité',
    policy: 'Politique de confidentialité',
    accountsCenter: 'Espace Comptes',
    help: 'Centre d’aide',
    cookies: 'Paramètres des cookies',
    adPreferences: 'Préférences publicitaires',
    terms: 'Conditions d’utilisation',
    switchTo: 'Passer à {0}',
    actAs: 'Agir en tant que Page {0}',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
  },
  feed: {
    title: 'Dernières publications',
    posts: [
      ['Coureurs du Nord', 'Rendez-vous dimanche à neuf heures près de la digue. Qui apporte du thé ?'],
      [
        'Jonas K.',
        'Quelqu’un sait comment s’opposer à l’IA ? Tout est ici : [S’opposer à l’entraînement de ' +
          'l’IA](news)',
      ],
      ['Bibliothèque municipale', 'Le coin des enfants est repeint et de nouveau ouvert.'],
      ['Mira S.', 'Je viens d’envoyer mon opposition sur l’IA chez Meta, deux minutes. [Article](blog)'],
      ['Atelier vélo', 'Il nous manque quatre mains pour la brocante.'],
      ['Expéditeur inconnu', 'Dernière chance ! [S’opposer à l’IA chez Meta](scam)'],
      ['Jardin de la colline', 'Le fenouil est énorme cette année.'],
      ['Theo W.', 'Directement au formulaire : [opposer](form)'],
    ],
  },
  settings: {
    title: 'Paramètres',
    intro: 'Choisissez qui vous trouve et ce que vous voyez.',
    groups: [
      {
        heading: 'Compte',
        rows: [
          ['Espace Comptes', 'accountsCenter'],
          ['Préférences publicitaires', 'adPreferences'],
          ['Faire appel d’une décision', '305410456169423'],
        ],
      },
      {
        heading: 'Standards et informations légales',
        rows: [
          ['Conditions d’utilisation', 'terms'],
          ['Politique de confidentialité', 'policy'],
          ['Paramètres des cookies', 'cookies'],
          ['Centre de confidentialité', 'privacyCenter'],
        ],
      },
    ],
  },
  privacyCenter: {
    title: 'Centre de confidentialité',
    intro: 'Les sujets de la vie privée, en bref.',
    heading: 'Sujets de confidentialité',
    topics: {
      sharing: 'Qui voit ce que vous partagez',
      security: 'La sécurité du compte',
      genai: 'IA chez Meta',
      ads: 'Préférences publicitaires',
      policy: 'Politique de confidentialité',
      other: 'Autres politiques et articles',
    },
  },
  genai: {
    title: 'L’IA chez Meta',
    intro:
      'Nos assistants et outils d’image apprennent de textes et d’images. Cette page dit d’où ils ' +
      'viennent. [Comment les modèles sont entraînés](models).',
    sources: {
      label: 'Sources publiques et sous licence',
      text: 'Une partie est libre sur le web ou achetée à des éditeurs. [Avec qui nous travaillons](partners)',
    },
    shared: {
      label: 'Informations que vous avez partagées sur les produits Meta',
      text:
        'Les publications et commentaires publics d’adultes en font partie, comme les échanges avec nos ' +
        'assistants. Vous pouvez y mettre fin pour l’avenir, sans motif. [Soumettre une demande ' +
        'd’opposition](form)',
    },
    chats: {
      label: 'Interactions avec l’IA chez Meta',
      text:
        'Ce que vous écrivez à un assistant s’efface aussi là-bas. [Conditions de l’IA](terms) · ' +
        '[Question sur l’IA chez Meta](question)',
    },
    article: 'Les informations utilisées pour l’IA générative',
    objectHeading: 'Votre droit d’opposition',
    object:
      'Vous pouvez aussi nous interdire ce que d’autres nous donnent sur vous. [En savoir plus et ' +
      'envoyer une demande](thirdParty)',
    dialog:
      'Pendant l’entraînement, un modèle voit de très nombreux exemples et retient des motifs, pas une ' +
      'publication précise. Ensuite, des personnes vérifient ses réponses.',
  },
  login: {
    title: 'Veuillez vous connecter',
    email: 'Adresse e-mail ou téléphone',
    password: 'Mot de passe',
    as: 'Se connecter comme {0}',
    forgotten: 'Mot de passe oublié ?',
    mobile: 'Afficher la version pour ordinateur',
  },
  form: {
    titles: {
      ai: 'S’opposer à l’utilisation de vos informations pour l’IA chez Meta',
      ai2024: 'Droit d’opposition : IA générative chez Meta',
      question: 'Informations sur les oppositions',
      general: 'S’opposer au traitement de vos données',
      thirdParty: 'Droits sur les informations de tiers utilisées pour l’IA chez Meta',
      upload: 'Demande sur les réponses de l’IA chez Meta',
      contact: 'Formulaire de contact',
    },
    intro:
      'La demande vaut pour ce compte et pour ceux du même Espace Comptes. La réponse arrive par ' +
      'e-mail.',
    contactIntro: 'Dites-nous de quoi il s’agit, nous transmettrons votre message.',
    email: 'Adresse e-mail',
    name: 'Nom complet',
    country: 'Pays de résidence',
    choose: 'Veuillez choisir',
    reason: 'Dites-nous en quoi ce traitement vous touche',
    optional: '(facultatif)',
    prompts: 'Quelle saisie a conduit à la réponse ?',
    upload: 'Capture d’écran',
    code: 'Code reçu par e-mail',
    message: 'Votre message',
    confirm: 'Ces indications sont exactes.',
    send: 'Envoyer',
    incomplete: 'Veuillez remplir tous les champs obligatoires.',
    codeSent: 'Nous vous avons envoyé un code, valable une heure.',
    thanks: 'Merci',
    thanksText: 'Votre demande est arrivée. Nous écrirons à l’adresse indiquée.',
    acting: 'Une Page ne peut pas utiliser ce formulaire. Revenez d’abord à votre profil.',
    question: 'Votre demande concerne-t-elle l’IA chez Meta ?',
    yes: 'Oui',
    no: 'Non',
    onYes: 'Il y a un formulaire pour cela : [Soumettre une demande d’opposition](form)',
    otherReason: 'Je m’oppose à l’utilisation de mes données pour une autre raison',
  },
  support: {
    title: 'Demandes relatives à la vie privée',
    intro: 'Choisissez d’abord le produit.',
    ai: 'Je souhaite m’[opposer](form) à l’utilisation de mes informations pour Meta AI',
    thirdParty: 'Je souhaite m’[opposer](thirdParty) à l’utilisation d’informations de tiers pour Meta AI',
    other: 'J’ai une autre [opposition](general)',
    erase: 'Je souhaite faire [effacer](erase) des données',
  },
  help: {
    title: 'Informations sur les oppositions',
    when: 'Quand une opposition aboutit',
    whenText:
      'Nous regardons à quel point un traitement vous touche et si d’autres raisons pèsent plus lourd.',
    how: 'Comment envoyer une opposition ?',
    howText:
      'Utilisez le [formulaire d’opposition](general). Gardez votre adresse e-mail à portée de main.',
    not: 'Ce qui n’est pas une opposition',
    notText:
      'Il existe d’autres voies pour [effacer](erase), [faire appel d’un blocage](appeal) ou écrire au ' +
      '[délégué à la protection des données](officer).',
  },
  accountsCenter: {
    title: 'Espace Comptes',
    intro: 'Profils, mots de passe et publicité de tous les comptes liés.',
    profiles: 'Profils',
    security: 'Mot de passe et sécurité',
    personal: 'Informations personnelles',
  },
  terms: {
    title: 'Conditions de l’IA chez Meta',
    text:
      'Ces conditions valent dès que vous utilisez un assistant. Les réponses peuvent être fausses. ' +
      'N’écrivez rien que vous ne vouliez partager.',
  },
  scam: {
    title: 'S’opposer à l’IA chez Meta',
    text: 'Page frauduleuse reconstruite pour les tests : elle demande le mot de passe.',
    send: 'S’opposer',
  },
  missing: 'Cette page n’est pas disponible.',
};
