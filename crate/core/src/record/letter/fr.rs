//! French: the complaint.

use super::phrases::{Answer, Complaint, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    first: "1er",
    date: "{day} {month} {year}",
    sender: ["[Prénom et nom]", "[Adresse postale]"],
    unknown_form: "[adresse du formulaire]",
    unknown_account: "[nom d’utilisateur, adresse du profil ou numéro de téléphone]",
    unknown_email: "[adresse e-mail du compte]",
    check: "[à vérifier]",
    unsure: "[Uniquement si vous avez déjà envoyé un rappel à Meta, avec la date ; sinon, supprimez ce \
             paragraphe : {sentence}]",
    number: "numéro {number}",
    ai_training: "l’utilisation de mes données à caractère personnel pour l’IA de Meta",
    general: "le traitement de mes données à caractère personnel par Meta, comme indiqué dans le formulaire",
    third_party_data: "l’utilisation, pour l’IA de Meta, de données à caractère personnel me concernant \
                       fournies par d’autres personnes",
    account: "Compte concerné sur {platform} : {account} ; adresse e-mail du compte : {email}",
    grounds: "[Raisons tenant à votre situation particulière. Supprimez ce paragraphe si vous n’avez rien à \
              ajouter.]",
    salutation: "Madame, Monsieur,",
    enclosed: "Pièces jointes : [confirmation, réponse ou captures d’écran, le cas échéant]",
    closing: "Veuillez agréer, Madame, Monsieur, l’expression de mes salutations distinguées.",
    complaint: Complaint {
        subject: "Réclamation au titre de l’article 77 du RGPD : Meta Platforms Ireland Ltd., opposition du \
                  {sent} ({platform})",
        intro: "J’introduis une réclamation au titre de l’article 77, paragraphe 1, du RGPD concernant \
                {meta} (ci-après « Meta »). Je m’adresse à vous en tant qu’autorité de ma résidence \
                habituelle [ou : de mon lieu de travail ; ou : du lieu où la violation aurait été commise].",
        lead: "L’autorité de contrôle chef de file pour Meta au titre de l’article 56, paragraphe 1, du RGPD \
               est : {lead}. Je vous prie de coopérer avec elle conformément à l’article 60 du RGPD et de \
               rester mon point de contact.",
        facts: "Le {sent}, j’ai exercé mon droit d’opposition au titre de l’article 21, paragraphe 1, du \
                RGPD. Objet de l’opposition : {what}. J’ai utilisé ce formulaire de Meta : {form}",
        answer: Answer {
            confirmed: "Le {confirmed}, j’ai reçu une confirmation de Meta. [Pourquoi vous introduisez \
                        malgré tout une réclamation]",
            refused: "Le {refused}, j’ai reçu un refus de Meta. [Motifs donnés par Meta, ou absence de \
                      motifs ; voir l’article 12, paragraphe 4, du RGPD]",
            nothing: "À ce jour, le {today}, je n’ai reçu ni confirmation ni refus.",
            asked: "Le {asked}, Meta m’a demandé des informations supplémentaires. [Ce que Meta voulait \
                    savoir, ce que vous avez répondu et quand, ou que vous n’avez pas répondu.] Selon \
                    l’article 12, paragraphe 6, du RGPD, le responsable du traitement ne peut demander des \
                    informations supplémentaires pour confirmer l’identité que s’il a des doutes \
                    raisonnables à ce sujet.",
            over: "Le délai d’un mois prévu à l’article 12, paragraphe 3, du RGPD a pris fin le {due}, sauf \
                   si ce jour était férié.",
            runs: "Le délai d’un mois prévu à l’article 12, paragraphe 3, du RGPD prend fin le {due}, sauf \
                   si ce jour est férié.",
            held: "Compté à partir de l’opposition, le délai d’un mois prévu à l’article 12, paragraphe 3, \
                   du RGPD a pour dernier jour le {due}, sauf si ce jour est férié. [À vérifier, puis à \
                   supprimer : une question sur votre identité peut suspendre le délai jusqu’à votre \
                   réponse.]",
            extension: "Ce délai peut être prolongé de deux mois si nécessaire ; le responsable du \
                        traitement doit en informer la personne concernée, en indiquant les motifs, au cours \
                        du premier mois. [Veuillez vérifier, sinon supprimer : je n’ai pas été informé(e) \
                        d’une prolongation.]",
        },
        reminded: "Le {reminded}, j’ai rappelé par écrit l’opposition à Meta et demandé, en vertu de \
                   l’article 17, paragraphe 1, point c), du RGPD, l’effacement dans les meilleurs délais de \
                   mes données, dans la mesure où Meta les traite aux fins auxquelles je me suis opposé(e) \
                   et où il n’existe pas de motif légitime impérieux pour ce traitement. Mon compte et mes \
                   contenus doivent être conservés. Je vous prie d’examiner également ce point et, le cas \
                   échéant, d’ordonner l’effacement dans cette mesure.",
        duties: "Après une opposition, l’article 21, paragraphe 1, du RGPD n’autorise plus le responsable du \
                 traitement à traiter les données, à moins qu’il ne démontre qu’il existe des motifs \
                 légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés, ou que \
                 le traitement serve à la constatation, à l’exercice ou à la défense de droits en justice. \
                 Je vous prie d’examiner si Meta respecte cette obligation ainsi que le délai de l’article \
                 12, paragraphe 3, du RGPD.",
        request: "Si vous constatez une violation, je vous prie de faire usage des pouvoirs que vous confère \
                  l’article 58, paragraphe 2, du RGPD afin que Meta donne suite à l’opposition. Je vous prie \
                  de m’informer de l’état d’avancement et de l’issue de la réclamation, conformément à \
                  l’article 77, paragraphe 2, du RGPD.",
    },
};
