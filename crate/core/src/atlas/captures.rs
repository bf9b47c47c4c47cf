//! Captures of Meta's policies in the Open Terms Archive, which keeps every version for everybody to read.

/// One version of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capture {
    /// The collection that it is in.
    collection: &'static str,
    /// The commit that brought it.
    commit: &'static str,
    /// The service.
    service: &'static str,
}

/// Instagram's policy for the EU of 16 April 2025, with the banner about AI.
pub const INSTAGRAM_EU: Capture = Capture {
    collection: "pga-versions",
    commit: "9e614ca9fdc37aeb352bdec951119ccea2bf4b16",
    service: "Instagram",
};

/// Facebook's policy for the United States of 24 July 2026.
pub const FACEBOOK_US: Capture = Capture {
    collection: "vlopses-us-versions",
    commit: "1fd7765f895727bf1101749972bc189bde088879",
    service: "Facebook",
};

impl Capture {
    /// Where it can be read.
    #[must_use]
    pub fn url(self) -> String {
        let Self {
            collection,
            commit,
            service,
        } = self;
        format!(
            "https://github.com/OpenTermsArchive/{collection}/blob/{commit}/{service}/Privacy%20Policy.md"
        )
    }
}
