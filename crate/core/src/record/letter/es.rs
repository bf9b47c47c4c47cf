//! Spanish: the complaint.

use super::words::{Answer, Complaint, Words};

pub(super) static WORDS: Words = Words {
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
    sender: [
        "[Nombre y apellidos]",
        "[Dirección postal]",
        "[Dirección de correo electrónico de la cuenta]",
    ],
    unknown_form: "[dirección del formulario]",
    ai_training: "el uso de mis datos personales para la IA en Meta",
    general: "el tratamiento de mis datos personales por Meta, según lo indicado en el formulario",
    third_party_data: "el uso, para la IA en Meta, de datos personales sobre mí facilitados por otras personas",
    account: "Cuenta afectada en {platform}: «{account}».",
    grounds: "[Motivos relacionados con su situación particular. Borre este párrafo si no tiene nada que añadir.]",
    salutation: "A quien corresponda:",
    enclosed: "Se adjunta: [confirmación, respuesta o capturas de pantalla, si las hay]",
    closing: "Atentamente,",
    complaint: Complaint {
        subject: "Reclamación conforme al artículo 77 del RGPD: Meta Platforms Ireland Ltd., oposición del {sent} \
                  ({platform})",
        intro: "Presento una reclamación conforme al artículo 77, apartado 1, del RGPD en relación con {meta} (en \
                adelante, «Meta»). Me dirijo a ustedes como autoridad del lugar de mi residencia habitual [o: de mi \
                lugar de trabajo; o: del lugar de la supuesta infracción].",
        lead: "La autoridad de control principal para Meta conforme al artículo 56, apartado 1, del RGPD es: \
               {lead}. Solicito que cooperen con ella conforme al artículo 60 del RGPD y que sigan siendo mi punto \
               de contacto.",
        facts: "El {sent} ejercí el derecho de oposición conforme al artículo 21, apartado 1, del RGPD. Objeto de la \
                oposición: {what}. Utilicé este formulario de Meta: {form}",
        answer: Answer {
            confirmed: "El {confirmed} recibí una confirmación de Meta. [Por qué presenta la reclamación de todos \
                        modos]",
            refused: "El {refused} recibí una denegación de Meta. [Motivos que indicó Meta, o que no indicó \
                      ninguno; véase el artículo 12, apartado 4, del RGPD]",
            nothing: "Hasta hoy, {today}, no he recibido ni confirmación ni denegación.",
            over: "El plazo de un mes del artículo 12, apartado 3, del RGPD terminó el {due}.",
            runs: "El plazo de un mes del artículo 12, apartado 3, del RGPD termina el {due}.",
            extension: "Puede prorrogarse otros dos meses en caso necesario; el responsable debe informar de ello al \
                        interesado, indicando los motivos, dentro del primer mes. [Compruébelo; si no es así, \
                        bórrelo: no se me ha informado de ninguna prórroga.]",
        },
        duties: "Tras la oposición, según el artículo 21, apartado 1, del RGPD, el responsable debe dejar de tratar \
                 los datos, salvo que acredite motivos legítimos imperiosos que prevalezcan sobre mis intereses, \
                 derechos y libertades, o que el tratamiento sirva para la formulación, el ejercicio o la defensa de \
                 reclamaciones. Si no prevalecen otros motivos legítimos para el tratamiento, debe suprimir los \
                 datos, previa solicitud, sin dilación indebida conforme al artículo 17, apartado 1, letra c), del \
                 RGPD. Solicito que examinen si Meta cumple estas obligaciones y el plazo del artículo 12, apartado \
                 3, del RGPD.",
        request: "Si aprecian una infracción, solicito que ejerzan los poderes del artículo 58, apartado 2, del RGPD \
                  para que Meta atienda la oposición y suprima los datos afectados. Solicito que me informen sobre \
                  el curso y el resultado de la reclamación conforme al artículo 77, apartado 2, del RGPD.",
    },
};
