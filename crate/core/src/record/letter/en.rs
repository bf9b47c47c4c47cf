//! English. Also the letters to the Irish authority, which leads, and to the British one, which applies
//! the UK GDPR.

use super::phrases::{Answer, Complaint, Phrases, Reminder};

pub(super) static PHRASES: Phrases = Phrases {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    first: "1",
    date: "{day} {month} {year}",
    sender: ["[First name and surname]", "[Postal address]"],
    unknown_form: "[address of the form]",
    unknown_account: "[user name, profile address or phone number]",
    unknown_email: "[e-mail address of the account]",
    check: "[please check]",
    unsure: "[Only if you have already reminded Meta, with the date; otherwise delete: {sentence}]",
    number: "number {number}",
    ai_training: "the use of my personal data for AI at Meta",
    general: "the processing of my personal data by Meta, as stated in the form",
    third_party_data: "the use, for AI at Meta, of personal data about me that others have provided",
    account: "My account on {platform}: {account}; e-mail address of the account: {email}",
    grounds: "[Grounds relating to your particular situation. Delete this paragraph if you have nothing to \
              add.]",
    salutation: "Dear Sir or Madam,",
    enclosed: "Enclosed: [confirmation, reply or screenshots, if you have any]",
    closing: "Yours faithfully,",
    complaint: Complaint {
        subject: SUBJECT,
        intro: INTRO,
        lead: "The lead supervisory authority for Meta under Article 56(1) GDPR is: {lead}. Please cooperate \
               with it under Article 60 GDPR and remain my point of contact.",
        facts: FACTS,
        answer: ANSWER,
        reminded: REMINDED,
        duties: DUTIES,
        request: REQUEST,
    },
};

const SUBJECT: &str =
    "Complaint under Article 77 GDPR: Meta Platforms Ireland Ltd., objection of {sent} ({platform})";

const INTRO: &str = "I lodge a complaint under Article 77(1) GDPR about {meta} (“Meta”). I turn to you as \
                     the authority of my habitual residence [or: of my place of work; or: of the place of \
                     the alleged infringement].";

const FACTS: &str =
    "On {sent} I objected to {what}, under Article 21(1) {gdpr}. I used this form of Meta’s: {form}";

const ANSWER: Answer = Answer {
    confirmed: "On {confirmed} I received a confirmation from Meta. [Why you complain all the same]",
    refused: "On {refused} I received a refusal from Meta. [The reasons that Meta gave, or that it gave \
              none; see Article 12(4) {gdpr}]",
    nothing: "To this day, {today}, I have received neither a confirmation nor a refusal.",
    asked: "On {asked} Meta asked me for more information. [What Meta wanted to know, and what you answered \
            and when, or that you did not answer.] To confirm a person’s identity, Article 12(6) {gdpr} \
            allows a controller to request additional information only where it has reasonable doubts about \
            it.",
    over: "The time limit of one month under {limit} ended on {due}, unless that day was a public holiday.",
    runs: "The time limit of one month under {limit} ends on {due}, unless that day is a public holiday.",
    held: "Counted from the objection, {due} is the last day of the time limit of one month under {limit}, \
           unless that day is a public holiday. [Please check, then delete: a question about your identity \
           may hold up the time limit until you answer.]",
    extension: "The time limit may be extended by two further months where necessary; the controller must \
                inform the data subject of this, with the reasons, within the first month. [Please check, \
                otherwise delete: I was not informed of an extension.]",
};

const REMINDED: &str = "On {reminded} I reminded Meta in writing of the objection and requested, under \
                        Article 17(1)(c) GDPR, that it erase my data without undue delay in so far as it \
                        processes them for the purposes to which I objected and there are no overriding \
                        legitimate grounds for that processing. My account and my content are to remain. \
                        Please examine this as well and, if need be, order erasure to this extent.";

/// The reminder cites the GDPR, so this does too.
const BRITISH_REMINDED: &str = "On {reminded} I reminded Meta in writing of the objection and requested, \
                                under Article 17(1)(c) GDPR, that it erase my data without undue delay in so \
                                far as it processes them for the purposes to which I objected and there are \
                                no overriding legitimate grounds for that processing. My account and my \
                                content are to remain. Please examine this as well.";

const DUTIES: &str = "Under Article 21(1) {gdpr}, the controller may no longer process the data after an \
                      objection, unless it demonstrates compelling legitimate grounds which override my \
                      interests, rights and freedoms, or the processing is for the establishment, exercise \
                      or defence of legal claims. Please examine whether Meta complies with this duty and \
                      with the time limit of {limit}.";

const REQUEST: &str = "If you find an infringement, please use your powers under Article 58(2) GDPR so that \
                       Meta gives effect to the objection. Please inform me of the progress and the outcome \
                       under Article 77(2) GDPR.";

/// To the lead authority itself.
pub(super) static IRISH: Complaint = Complaint {
    subject: SUBJECT,
    intro: INTRO,
    lead: "You are also the lead supervisory authority for Meta under Article 56(1) GDPR: {lead}.",
    facts: FACTS,
    answer: ANSWER,
    reminded: REMINDED,
    duties: DUTIES,
    request: REQUEST,
};

/// To the British commissioner. Who is controller for the United Kingdom is not known here.
pub(super) static BRITISH: Complaint = Complaint {
    subject: "Complaint under section 165 Data Protection Act 2018: Meta, objection of {sent} ({platform})",
    intro: "I make a complaint under section 165 of the Data Protection Act 2018 about {meta} (“Meta”) \
            [please check: Meta’s privacy policy may name another company as controller for the United \
            Kingdom].",
    lead: "In the European Union, the lead supervisory authority for Meta Platforms Ireland Ltd. under \
           Article 56(1) of Regulation (EU) 2016/679 is: {lead}.",
    facts: FACTS,
    answer: ANSWER,
    reminded: BRITISH_REMINDED,
    duties: DUTIES,
    request: "If you find an infringement, please use your powers so that Meta gives effect to the \
              objection. Please inform me of the progress and the outcome of this complaint.",
};

pub(super) static REMINDER: Reminder = Reminder {
    subject: "My objection under Article 21(1) GDPR of {sent} ({platform}): reminder",
    salutation: "Dear Sir or Madam,",
    facts: "On {sent} I objected to {what}, under Article 21(1) GDPR. I used your form: {form}",
    answer: Answer {
        confirmed: "On {confirmed} I received a confirmation from you. [What else you want to know]",
        refused: "On {refused} I received a refusal from you. Article 12(4) GDPR obliges you to tell me the \
                  reasons for it.",
        nothing: "To this day, {today}, I have received neither a confirmation nor a refusal from you.",
        asked: "On {asked} you asked me for more information. [What you answered, and when; if you have not \
                answered yet, you can do so here.] To confirm a person’s identity, Article 12(6) GDPR allows \
                you to request additional information only where you have reasonable doubts about it.",
        over: "The time limit of one month under Article 12(3) GDPR ended on {due}, unless that day was a \
               public holiday.",
        runs: "The time limit of one month under Article 12(3) GDPR ends on {due}, unless that day is a \
               public holiday.",
        held: "Counted from the objection, {due} is the last day of the time limit of one month under \
               Article 12(3) GDPR, unless that day is a public holiday. [Please check, then delete: a \
               question about your identity may hold up the time limit until you answer.]",
        extension: "You may extend the time limit by two further months only where necessary, and you must \
                    inform me of this, with the reasons, within the first month.",
    },
    demands: [
        "Under Article 21(1) GDPR, you may no longer process the data after my objection, unless you \
         demonstrate compelling legitimate grounds which override my interests, rights and freedoms, or the \
         processing is for the establishment, exercise or defence of legal claims.",
        "Please tell me in writing by {reply_by} whether, and since when, you give effect to the objection, \
         and if you do not, which compelling legitimate grounds you demonstrate for that.",
        "I also request, under Article 17(1)(c) GDPR, that you erase my data without undue delay in so far \
         as you process them for the purposes to which I objected and there are no overriding legitimate \
         grounds for that processing. My account and my content are to remain. Please confirm the erasure to \
         me.",
        "My objection remains in force. This letter does not replace it and withdraws nothing.",
        "If I receive no reply by then, I reserve the right to lodge a complaint with a supervisory \
         authority under Article 77 GDPR.",
    ],
};
