//! Texts for people, by key: the words themselves are in `extension/_locales`.

use serde::Serialize;

use crate::Moment;

macro_rules! text_keys {
    ($($(#[$meta:meta])* $key:ident,)*) => {
        /// The key of a text. Its name in `_locales` is the same in camel case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
        #[serde(rename_all = "camelCase")]
        #[allow(missing_docs, reason = "the texts in _locales document the keys")]
        pub enum TextKey {
            $($(#[$meta])* $key,)*
        }

        impl TextKey {
            /// All keys.
            pub const ALL: &[Self] = &[$(Self::$key,)*];
        }
    };
}

text_keys! {
    AccountName,
    AccountsCenterLine,
    ActionConfirmed,
    ActionForm,
    ActionFormSecond,
    ActionFormThird,
    ActionJump,
    ActionPolicySection,
    ActionSent,
    AlreadyConfirmedLine,
    AlreadySentLine,
    AnswerDidNotWork,
    AnswerNotSent,
    AnswerSent,
    ChainLetterLine,
    CheckCountry,
    CheckEmail,
    CheckReasonOptional,
    CheckReasonRequired,
    CheckSend,
    CollapsedLine,
    DesktopLine,
    FailedLine,
    FormAiLine,
    FormAiTitle,
    FormGeneralLine,
    FormGeneralTitle,
    FormLikelyLine,
    FormLikelyTitle,
    FormPortalLine,
    FormThirdPartyLine,
    FormThirdPartyTitle,
    HiddenLine,
    LikelyLine,
    LoginFormLine,
    LoginPageLine,
    LoginTitle,
    MenuLine,
    NewerLine,
    NextConfirmationDue,
    NextConfirmed,
    NextFormOpened,
    NextOpen,
    NextQuestion,
    NextReplyOverdue,
    NextSent,
    NextTryLine,
    NextTryTitle,
    NotSavedLine,
    NotSavedTitle,
    NotSignedInLine,
    OtherProductLine,
    PortalLine,
    ProfileLine,
    QuestionLine,
    QuestionTitle,
    SectionMissingLine,
    SectionMissingTitle,
    SentMailLine,
    SentOpenLine,
    SentProofLine,
    SentTitle,
    SignedInLine,
    SinceLine,
    StatusConfirmationDue,
    StatusConfirmed,
    StatusFormOpened,
    StatusOpen,
    StatusReplyOverdue,
    StatusSent,
    StepLine,
    StepMissingLine,
    StepTitle,
    TargetAiLine,
    TargetAiTitle,
    TargetGeneralLine,
    TargetGeneralTitle,
    TargetThirdPartyLine,
    TargetThirdPartyTitle,
    UnknownAccountLine,
    WarningForeignLine,
    WarningPlainLine,
    WarningTitle,
}

/// A text with the values of its placeholders.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Text {
    /// Which text.
    pub key: TextKey,
    /// The values for `$1`, `$2` …
    pub args: Vec<Arg>,
}

/// The value of a placeholder.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    /// Words that are the same in every language: a name, a host, a number.
    Plain(String),
    /// A day, to be written as the reader's language writes days.
    Day {
        /// Milliseconds since 1970.
        date: f64,
    },
}

impl Text {
    /// A text without placeholders.
    #[must_use]
    pub fn new(key: TextKey) -> Self {
        Self {
            key,
            args: Vec::new(),
        }
    }

    /// The same text with one more value.
    #[must_use]
    pub fn with(mut self, value: impl Into<String>) -> Self {
        self.args.push(Arg::Plain(value.into()));
        self
    }

    /// The same text with a day as one more value.
    #[must_use]
    pub fn with_day(mut self, moment: Moment) -> Self {
        #[allow(
            clippy::cast_precision_loss,
            reason = "milliseconds stay exact until the year 287396"
        )]
        let date = moment.0 as f64;
        self.args.push(Arg::Day { date });
        self
    }
}

impl From<TextKey> for Text {
    fn from(key: TextKey) -> Self {
        Self::new(key)
    }
}
