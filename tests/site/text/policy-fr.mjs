/** French texts of the privacy policy; see `policy-de.mjs`. */

/** @type {typeof import('./policy-de.mjs').default} */
export default {
  title: 'Politique de confidentialité',
  contents: 'Sommaire',
  back: 'Retour à la politique',
  more: 'Plus sur « {0} »',
  seeAlso: 'Voir aussi : ',
  version: 'Version du {0}',
  banner: {
    heading: 'Mise à jour de la politique',
    changed: 'Cette politique a été revue le 7 avril 2025. [Voir la version précédente.](before)',
    aiHeading: 'Les informations utilisées pour l’IA chez Meta',
    use:
      'Le travail sur l’[IA chez Meta](genai) continue. Nous y employons des [informations ' +
      'publiques](public), donc les publications et commentaires d’adultes, et ce que l’on dit aux ' +
      'outils d’IA. La base en est l’intérêt légitime.',
    object:
      'Vous avez un [droit d’opposition](object) à cet usage. Après une demande, une confirmation ' +
      'arrive par e-mail et le contenu n’entre plus dans les futurs modèles. [Comment les modèles sont ' +
      'entraînés](models). Une demande antérieure reste valable.',
    effect: 'Le changement vaut à partir du 27 mai 2025. [Lire la nouvelle version.](current)',
  },
  news: 'Ce qui change le 23 juillet 2026',
  newsText: 'Les échanges avec des assistants IA qui agissent pour vous sont désormais décrits à part.',
  sections: [
    'De quoi parle cette politique',
    'Les informations que nous recueillons',
    'L’usage que nous en faisons',
    'Le partage des informations',
    'Ce que des tiers reçoivent de nous',
    'Nos entreprises entre elles',
    'Gérer vos informations',
    'Vos droits selon le RGPD',
    'La durée de conservation',
    'Les transferts d’informations',
    'Les réponses aux autorités',
    'Comment vous apprenez un changement',
    'La vie privée des adolescents',
    'Qui est responsable',
    'Les bases juridiques',
    'Comment nous joindre',
  ],
  sentences: [
    'Ouvrir un compte, c’est nous donner un nom, une date de naissance et un moyen de vous joindre.',
    'L’appareil indique son système et la qualité de sa connexion.',
    'L’ensemble dessine ce qui intéresse une personne.',
    'Certaines indications sont nécessaires pour qu’un message arrive.',
    'D’autres aident à trouver une panne avant que beaucoup ne la remarquent.',
    'Les partenaires ne voient en général que des chiffres, aucun nom.',
    'Là où la loi exige un accord, nous le demandons d’abord.',
    'Un accord se retire à tout moment, sans inconvénient.',
    'Les journaux sont effacés après un délai fixe, sauf affaire en cours.',
    'Les transferts vers d’autres pays sont couverts par des contrats.',
    'Des personnes vérifient les demandes des autorités avant toute remise.',
    'Nous comparons les intérêts légitimes à vos droits fondamentaux ; un contrat reste opposable.',
    'Les adolescents ont des réglages plus stricts que les adultes.',
    'Un changement important figure ici et dans une notification.',
  ],
  distractions: [
    'Contre le retrait d’une publication, vous pouvez [faire appel](305410456169423).',
    'Un compte bloqué ouvre un délai pour [vous opposer au blocage](459418078730560).',
    'Après examen, les [contenus en appel](319149701968527) y figurent aussi.',
    'Les questions sur l’[IA chez Meta](2725860640553550) vont à l’équipe de contact.',
    'Les [préférences publicitaires](adPreferences) valent pour tous les comptes liés.',
    'Dans les [paramètres des cookies](cookies), vous pouvez n’autoriser que l’essentiel.',
    'Notre [délégué à la protection des données](540977946302970) répond par écrit.',
    'Vous pouvez aussi nous [écrire en ligne](1650115808681298) ou passer par la [page de ' +
      'contact](507739850846588).',
    'Une copie des [clauses contractuelles types](341705720996035) s’obtient sur demande.',
    'Ici vous pouvez [gérer vos données](1638046109617856).',
    'Sur Instagram, le [formulaire d’accès](713679366292426) aide.',
    'Il y a aussi une [opposition au retrait de contenus](448642219041658).',
    'Qui [supprime son compte](deletion) supprime aussi ses publications.',
    'Ce que font les assistants est décrit sous [IA chez Meta](genai).',
    'Commentaire d’un lecteur : [S’opposer à l’IA chez Meta](scam)',
  ],
  rights: {
    heading: 'Selon le RGPD, vous avez ces droits :',
    interests: 'Intérêts légitimes',
    interestsText:
      'Là où nous invoquons un intérêt légitime, vous avez un droit d’opposition. [En savoir ' +
      'plus](legal)',
    access: 'Accéder',
    rectify: 'Rectifier',
    erase: 'Effacer',
    object: 'Vous opposer',
    complaint: 'Déposer une plainte',
  },
  subpages: {
    legal:
      'Pour certains usages, nous invoquons un intérêt légitime. Pour agir contre cela, ouvrez les ' +
      '[paramètres {0}](settings).',
    access: 'Vous pouvez [télécharger](accountsCenter) une copie de vos données.',
    rectify: 'Les erreurs se corrigent dans l’[Espace Comptes](accountsCenter).',
    erase:
      'Sous conditions, vous pouvez faire [effacer](259518714718624) des données. Ce n’est pas une ' +
      'opposition.',
    right: 'Vous avez le [droit de vous opposer](right) à certains traitements et de les limiter.',
    unsubscribe: 'Se désabonner',
    unsubscribeText: 'Nos e-mails publicitaires portent à la fin un lien pour ne plus les recevoir.',
    object:
      'Vous pouvez vous [opposer](object) à un traitement fondé sur l’intérêt légitime. Nous regardons ' +
      'alors à quel point il vous touche et ce que pèsent nos raisons.',
    complaint: 'L’autorité de votre lieu de résidence reçoit aussi une [plainte](complaint).',
  },
};
