//! Texts for people, by key: the words themselves are in `extension/_locales`.

use serde::{Serialize, Serializer};

use crate::moment::{Day, Moment};

macro_rules! text_keys {
    ($($(#[$meta:meta])* $key:ident,)*) => {
        /// The key of a text. Its name in `_locales` is the same in camel case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the texts in _locales document the keys")]
        pub enum TextKey {
            $($(#[$meta])* $key,)*
        }

        impl TextKey {
            /// All keys.
            pub const ALL: &[Self] = &[$(Self::$key,)*];

            /// Its name in `_locales`. A table of names saves 7 KB in the module against a derived `match`.
            #[must_use]
            pub fn name(self) -> String {
                const NAMES: &[&str] = &[$(stringify!($key),)*];
                let mut name = NAMES.get(self as usize).copied().unwrap_or_default().to_owned();
                if let Some(first) = name.get_mut(..1) {
                    first.make_ascii_lowercase();
                }
                name
            }
        }
    };
}

text_keys! {
    AccountName,
    AccountsCenterLine,
    AccountsTitle,
    ActionConfirmed,
    ActionForm,
    ActionJump,
    ActionJumpSection,
    ActionLetter,
    ActionLetterSent,
    ActionOptions,
    ActionPolicySection,
    ActionQuiet,
    ActionRecord,
    ActionSent,
    ActionSentAlready,
    ActionSentEarlier,
    AddLine,
    AddTitle,
    AlreadyConfirmedLine,
    AlreadySentLine,
    AlreadyUnconfirmedLine,
    AnswerDidNotWork,
    AnswerNotSent,
    AnswerSent,
    AuthorityAddress,
    AuthorityAsOf,
    AuthorityEnglishLine,
    AuthorityForm,
    AuthorityLanguages,
    AuthorityLeadLine,
    AuthorityMail,
    AuthoritySignedMailLine,
    AuthorityTitle,
    AuthorityWeb,
    CardClose,
    CardMore,
    CardName,
    ChainLetterLine,
    ChangeTitle,
    CheckCountry,
    CheckEmail,
    CheckReasonGeneral,
    CheckReasonOptional,
    CheckReasonRequired,
    CheckSend,
    CheckedLine,
    CollapsedLine,
    ColorBlue,
    ColorGreen,
    ColorOrange,
    ColorPurple,
    DeleteAccount,
    DeleteAccountAgainLine,
    DeleteAccountLine,
    DeleteAllButton,
    DeleteAllLine,
    DeleteAllRefusedLine,
    DeleteAllTitle,
    DeletedLine,
    DesktopChromeLine,
    DesktopEdgeLine,
    DesktopFirefoxLine,
    DesktopLine,
    DesktopSamsungLine,
    DueLine,
    EventAdded,
    EventAddressChanged,
    EventAskedForMore,
    EventComplaintMade,
    EventComplaintSent,
    EventConfirmed,
    EventCoveredBy,
    EventDidNotWork,
    EventFormOpened,
    EventLabelled,
    EventNotCovered,
    EventNotSent,
    EventNoted,
    EventPageDone,
    EventPageDropped,
    EventPageListed,
    EventRefused,
    EventReminded,
    EventReminderMade,
    EventReminderSent,
    EventSeen,
    EventSendSeen,
    EventSent,
    EventSnoozed,
    EventTakenBack,
    EventWithdrawn,
    ExportButton,
    ExportLine,
    ExportTitle,
    FactAsOf,
    FactByHand,
    FactConfirmed,
    FactDue,
    FactForm,
    FactNumber,
    FactPlatform,
    FactReference,
    FactRefused,
    FactSent,
    FailedLine,
    FieldDay,
    FieldEntry,
    FieldName,
    FieldNote,
    FieldOther,
    FormAiLine,
    FormAiTitle,
    FormGeneralLine,
    FormGeneralTitle,
    FormLikelyLine,
    FormLikelyTitle,
    FormPortalLine,
    FormThirdPartyLine,
    FormThirdPartyTitle,
    GroupLine,
    GroupWithLine,
    HandAccountName,
    HiddenLine,
    HistoryTitle,
    ImportBrokenLine,
    ImportDamagedLine,
    ImportDateLine,
    ImportDeletedHere,
    ImportDrop,
    ImportFile,
    ImportKnown,
    ImportLine,
    ImportLook,
    ImportNewAccounts,
    ImportNewEvents,
    ImportNewerLine,
    ImportNotOursLine,
    ImportTake,
    ImportTakeLine,
    ImportTakenLine,
    ImportTitle,
    ImportTooLargeLine,
    ImportTooManyLine,
    InputAccountLine,
    InputDayLine,
    InputTextLine,
    LanguageBrowser,
    LanguageField,
    LanguageTitle,
    LetterComplaint,
    LetterCountry,
    LetterCountryLine,
    LetterEarlyLine,
    LetterEmail,
    LetterKind,
    LetterLanguage,
    LetterLanguageSame,
    LetterLine,
    LetterMake,
    LetterNotSentLine,
    LetterPostLine,
    LetterReminder,
    LetterSender,
    LetterState,
    LetterStateLine,
    LetterTitle,
    LikelyLine,
    LimitsAiLine,
    LimitsAppsLine,
    LimitsLettersLine,
    LimitsLettersTitle,
    LimitsLine,
    LimitsMessengerLine,
    LimitsMinorsTitle,
    LimitsOthersForm,
    LimitsOthersLine,
    LimitsOthersTitle,
    LimitsPagesLine,
    LimitsPagesTitle,
    LimitsSource,
    LimitsTitle,
    LimitsWhatsAppForm,
    LimitsWhatsAppLine,
    LoginFormLine,
    LoginPageLine,
    LoginTitle,
    LookColor,
    LookLine,
    LookTitle,
    LookWidth,
    MeaningAfter,
    MeaningBefore,
    MeaningNone,
    MeaningTitle,
    MenuLine,
    MinorsLine,
    NeverChatsLine,
    NeverOthersLine,
    NewerLine,
    NextAddressChanged,
    NextAsked,
    NextAskedOverdue,
    NextComplained,
    NextComplainedLong,
    NextConfirmationDue,
    NextConfirmed,
    NextCovered,
    NextFormOpened,
    NextLetterMade,
    NextOpen,
    NextQuestion,
    NextRefused,
    NextReminded,
    NextReplyOverdue,
    NextSent,
    NextTryLine,
    NextTryTitle,
    NextWithdrawn,
    NoChoice,
    NotInListTitle,
    NotReadLine,
    NotSavedLine,
    NotSavedTitle,
    NotSignedInLine,
    NotifyCount,
    NotifyLine,
    NotifyTitle,
    NotifyToggle,
    OptionsTitle,
    OtherProductLine,
    OutlinedLine,
    PageAdd,
    PageDone,
    PageDoneLine,
    PageDrop,
    PageField,
    PagesLine,
    PagesTitle,
    PlatformPortal,
    PlatformsLine,
    PlatformsTitle,
    PortalLine,
    PrintRecord,
    ProfileLine,
    ProgressLine,
    ProofNoLine,
    ProofTitle,
    ProofYesLine,
    QuestionLine,
    QuestionTitle,
    QuietClear,
    QuietLine,
    QuietTitle,
    ReasonAuthor,
    ReasonCopy,
    ReasonOthers,
    ReasonOwn,
    ReasonPosts,
    ReasonPut,
    ReasonSensitive,
    ReasonsTitle,
    RemindTitle,
    RemindedTitle,
    Save,
    SavedLine,
    SayAddressChanged,
    SayAskedForMore,
    SayConfirmed,
    SayCovered,
    SayLabel,
    SayNotCovered,
    SayNote,
    SayRefused,
    SaySent,
    SayTakenBack,
    SayWithdrawn,
    SectionMissingLine,
    SectionMissingTitle,
    SentGeneralLine,
    SentMailLine,
    SentOnLine,
    SentPromiseLine,
    SentProofLine,
    SentTitle,
    ShortcutLine,
    ShortcutNoneLine,
    ShortcutTitle,
    SignedInLine,
    SignedInNamedLine,
    SinceLine,
    SnoozeOnSite,
    SnoozeThreeDays,
    SnoozeWeek,
    StatusConfirmationDue,
    StatusConfirmed,
    StatusCovered,
    StatusFormOpened,
    StatusOpen,
    StatusRefused,
    StatusReplyOverdue,
    StatusSent,
    StatusWithdrawn,
    StepLine,
    StepMissingLine,
    StepTitle,
    SyncFullLine,
    SyncLine,
    SyncRefusedLine,
    SyncTitle,
    SyncToggle,
    TakenBackLine,
    TargetAiLine,
    TargetAiTitle,
    TargetGeneralLine,
    TargetGeneralPerhapsLine,
    TargetGeneralTitle,
    TargetThirdPartyLine,
    TargetThirdPartyTitle,
    ThreadsLine,
    TooManyLine,
    UnknownAccountLine,
    Value,
    WarningForeignLine,
    WarningForeignOnlyLine,
    WarningPlainLine,
    WarningTitle,
    WayForm,
    WayLink,
    WayName,
    WayPage,
    WelcomeForm,
    WelcomeLine,
    WelcomeNeverClick,
    WelcomeNeverSend,
    WelcomeNeverSubmit,
    WelcomeNeverTitle,
    WelcomePolicy,
    WelcomeStartTitle,
    WelcomeStepKeep,
    WelcomeStepOpen,
    WelcomeStepSend,
    WelcomeStepsTitle,
    WelcomeTitle,
    WelcomeTry,
    WhatsAppLine,
    WhoseLine,
    WhoseNoneLine,
    WidthMedium,
    WidthThick,
    WidthThin,
}

impl Serialize for TextKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
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
        date: i64,
    },
    /// A month, to be written as the reader's language writes months.
    Month {
        /// As `YYYY-MM`.
        month: &'static str,
    },
    /// A country, to be named in the reader's language.
    Region {
        /// Its ISO 3166-1 code.
        region: &'static str,
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
        self.args.push(Arg::Day { date: moment.0 });
        self
    }

    /// The same text with a month, given as `YYYY-MM`, as one more value.
    #[must_use]
    pub fn with_month(mut self, month: &'static str) -> Self {
        self.args.push(Arg::Month { month });
        self
    }

    /// The same text with a country as one more value.
    #[must_use]
    pub fn with_region(mut self, region: &'static str) -> Self {
        self.args.push(Arg::Region { region });
        self
    }

    /// The same text with a day of the calendar as one more value: its noon in UTC is on that day
    /// everywhere in Europe.
    #[must_use]
    pub fn with_date(self, day: Day) -> Self {
        const HALF_A_DAY: i64 = 12 * 60 * 60 * 1_000;
        self.with_day(Moment(Moment::start_of(day).0 + HALF_A_DAY))
    }
}

impl From<TextKey> for Text {
    fn from(key: TextKey) -> Self {
        Self::new(key)
    }
}
