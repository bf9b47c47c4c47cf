//! Spanish: the complaint.

use super::phrases::{Answer, Complaint, Phrases};

pub(super) static PHRASES: Phrases = Phrases {
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    first: "1",
    date: "{day} de {month} de {year}",
    sender: ["[Nombre y apellidos]", "[Dirección postal]"],
    unknown_form: "[dirección del formulario]",
    unknown_account: "[nombre de usuario, dirección del perfil o número de teléfono]",
    unknown_email: "[dirección de correo electrónico de la cuenta]",
    check: "[compruébelo]",
    unsure: "[Solo si ya ha enviado un recordatorio a Meta, con la fecha; si no, borre este párrafo: \
             {sentence}]",
    number: "número {number}",
    ai_training: "el uso de mis datos personales para la IA en Meta",
    general: "el tratamiento de mis datos personales por Meta, según lo indicado en el formulario",
    third_party_data: "el uso, para la IA en Meta, de datos personales sobre mí facilitados por otras \
                       personas",
    account: "Cuenta afectada en {platform}: {account}; dirección de correo electrónico de la cuenta: \
              {email}",
    grounds: "[Motivos relacionados con su situación particular. Borre este párrafo si no tiene nada que \
              añadir.]",
    salutation: "A quien corresponda:",
    enclosed: "Se adjunta: [confirmación, respuesta o capturas de pantalla, si las hay]",
    closing: "Atentamente,",
    complaint: Complaint {
        subject: "Reclamación conforme al artículo 77 del RGPD: Meta Platforms Ireland Ltd., oposición del \
                  {sent} ({platform})",
        intro: "Presento una reclamación conforme al artículo 77, apartado 1, del RGPD en relación con \
                {meta} (en adelante, «Meta»). Me dirijo a ustedes como autoridad del lugar de mi residencia \
                habitual [o: de mi lugar de trabajo; o: del lugar de la supuesta infracción].",
        lead: "La autoridad de control principal para Meta conforme al artículo 56, apartado 1, del RGPD es: \
               {lead}. Solicito que cooperen con ella conforme al artículo 60 del RGPD y que sigan siendo mi \
               punto de contacto.",
        facts: "El {sent} ejercí el derecho de oposición conforme al artículo 21, apartado 1, del RGPD. \
                Objeto de la oposición: {what}. Utilicé este formulario de Meta: {form}",
        answer: Answer {
            confirmed: "El {confirmed} recibí una confirmación de Meta. [Por qué presenta la reclamación de \
                        todos modos]",
            refused: "El {refused} recibí una denegación de Meta. [Motivos que indicó Meta, o que no indicó \
                      ninguno; véase el artículo 12, apartado 4, del RGPD]",
            nothing: "Hasta hoy, {today}, no he recibido ni confirmación ni denegación.",
            asked: "El {asked} Meta me pidió más información. [Qué quería saber Meta y qué respondió usted y \
                    cuándo, o que no respondió.] Según el artículo 12, apartado 6, del RGPD, el responsable \
                    solo puede solicitar información adicional para confirmar la identidad cuando tenga \
                    dudas razonables al respecto.",
            over: "El plazo de un mes del artículo 12, apartado 3, del RGPD terminó el {due}, salvo que ese \
                   día fuera festivo.",
            runs: "El plazo de un mes del artículo 12, apartado 3, del RGPD termina el {due}, salvo que ese \
                   día sea festivo.",
            held: "Contado desde la oposición, el último día del plazo de un mes del artículo 12, apartado \
                   3, del RGPD es el {due}, salvo que ese día sea festivo. [Compruébelo y borre esta nota: \
                   una pregunta sobre su identidad puede suspender el plazo hasta que usted responda.]",
            extension: "El plazo puede prorrogarse otros dos meses en caso necesario; el responsable debe \
                        informar de ello al interesado, indicando los motivos, dentro del primer mes. \
                        [Compruébelo; si no es así, bórrelo: no se me ha informado de ninguna prórroga.]",
        },
        reminded: "El {reminded} recordé a Meta por escrito la oposición y, conforme al artículo 17, \
                   apartado 1, letra c), del RGPD, solicité la supresión sin dilación indebida de mis datos \
                   en la medida en que Meta los trate para los fines a los que me opuse y no prevalezcan \
                   otros motivos legítimos para ese tratamiento. Mi cuenta y mis contenidos deben \
                   conservarse. Solicito que examinen también este punto y que, en su caso, ordenen la \
                   supresión en esa medida.",
        duties: "Tras la oposición, según el artículo 21, apartado 1, del RGPD, el responsable debe dejar de \
                 tratar los datos, salvo que acredite motivos legítimos imperiosos que prevalezcan sobre mis \
                 intereses, derechos y libertades, o que el tratamiento sirva para la formulación, el \
                 ejercicio o la defensa de reclamaciones. Solicito que examinen si Meta cumple esta \
                 obligación y el plazo del artículo 12, apartado 3, del RGPD.",
        request: "Si aprecian una infracción, solicito que ejerzan los poderes del artículo 58, apartado 2, \
                  del RGPD para que Meta atienda la oposición. Solicito que me informen sobre el curso y el \
                  resultado de la reclamación conforme al artículo 77, apartado 2, del RGPD.",
    },
};
