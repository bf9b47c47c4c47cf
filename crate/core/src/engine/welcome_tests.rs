//! Welcome, limits and the sample page; the look of marks, and where the user wants no help.

use super::*;
use crate::atlas::{Platform, forms};
use crate::guidance::{Action, Guidance, Look, MarkKind};
use crate::page::Address;
use crate::settings::{Color, Settings, Style, Width};

impl Extension {
    fn sample(&mut self, mut message: Value) -> Reply {
        message["page"] = json!({
            "address": "chrome-extension://abc/sample/sample.html",
            "language": "de",
            "cookies": {"c_user": "1001"},
            "narrow": false,
        });
        self.send(&Sender::Sample, message)
    }

    fn guidance(&mut self, address: &str, message: Value) -> Guidance {
        guided(self.page(address, "1001", message))
    }

    fn page_of(&mut self, page: &str) -> Sheet {
        self.sheet(json!({"kind": "sheet", "page": page}))
    }
}

fn guided(reply: Reply) -> Guidance {
    match reply {
        Reply::Guidance { guidance } => guidance,
        other => panic!("{other:?}"),
    }
}

fn with_link(href: &str) -> Value {
    json!({"kind": "looked", "standing": [], "snapshot": {
        "title": "", "blocks": ["Sie können widersprechen."], "headings": [], "fields": [], "controls": [],
        "links": [{"text": "Widerspruch einlegen", "label": "", "href": href, "block": 0, "heading": null,
            "visibility": "shown", "within": "", "section": ""}],
    }})
}

fn links(sheet: &Sheet) -> Vec<&str> {
    let links = sheet.blocks.iter().filter_map(|block| match block {
        Block::Links { links } => Some(links),
        _ => None,
    });
    links.flatten().map(|link| link.url.as_str()).collect()
}

#[test]
fn the_sample_page_gets_a_mark_and_a_card_and_nothing_is_noted() {
    let mut extension = Extension::with_account();
    extension.sheet(json!({"kind": "set", "what": "facebook", "on": false}));
    extension.sheet(json!({"kind": "style", "color": "green", "width": "thick"}));
    let before = extension.stored.clone();
    let arrived = guided(extension.sample(json!({"kind": "arrived"})));
    assert_eq!((arrived.look, &arrived.card), (Look::Links, &None));
    let looked = guided(extension.sample(with_link(AI_FORM)));
    assert_eq!(looked.marks.len(), 1);
    assert_eq!(looked.marks[0].kind, MarkKind::Target);
    assert_eq!(
        (looked.style.color, looked.style.width),
        (Color::Green, Width::Thick)
    );
    let card = looked.card.unwrap();
    assert_eq!(card.title.key, TextKey::TargetAiTitle);
    assert!(
        matches!(card.actions[..], [Action::Jump { .. }]),
        "{:?}",
        card.actions
    );
    assert_eq!(extension.stored, before);
    assert!(extension.effects.is_empty());
}

#[test]
fn own_pages_and_the_sample_page_may_say_only_what_is_theirs() {
    let page = json!({"address": AI_FORM, "language": "", "cookies": {"c_user": "1001"}, "narrow": false});
    let of_pages = [
        json!({"kind": "arrived", "page": page}),
        with(with_link(AI_FORM), json!({"page": page})),
        json!({"kind": "sendSeen", "page": page}),
        json!({"kind": "answered", "page": page, "answer": "sent"}),
        json!({"kind": "quiet", "page": page}),
    ];
    let of_own = [
        json!({"kind": "overview"}),
        json!({"kind": "sheet", "page": "options"}),
        json!({"kind": "deleteAll"}),
        json!({"kind": "export"}),
        json!({"kind": "set", "what": "sync", "on": true}),
        json!({"kind": "style", "color": "blue", "width": "thin"}),
        json!({"kind": "said", "account": ACCOUNT, "what": "sent"}),
    ];
    let mut extension = Extension::with_account();
    let before = extension.stored.clone();
    let refused_by_own = of_pages.iter().map(|message| (Sender::Own, message));
    // The first two are what the sample page is for.
    let refused_by_sample = of_pages.iter().skip(2).chain(&of_own);
    let refused_by_sample = refused_by_sample.map(|message| (Sender::Sample, message));
    for (sender, message) in refused_by_own.chain(refused_by_sample) {
        let reply = extension.send(&sender, message.clone());
        assert!(matches!(reply, Reply::Failed { .. }), "{sender:?} {message}");
        assert!(extension.effects.is_empty(), "{sender:?} {message}");
    }
    assert_eq!(extension.stored, before);
}

#[test]
fn where_the_user_wants_no_help_nothing_is_said_and_nothing_noted() {
    let login = "https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fsettings";
    for (what, address, elsewhere) in [
        ("facebook", AI_FORM, INSTAGRAM_FORM),
        ("facebook", login, INSTAGRAM_FORM),
        ("instagram", INSTAGRAM_FORM, AI_FORM),
        ("threads", "https://www.threads.com/", AI_FORM),
        (
            "whatsApp",
            "https://www.whatsapp.com/contact/forms/382532939919295/",
            AI_FORM,
        ),
        ("meta", "https://help.meta.com/support/privacy/", AI_FORM),
    ] {
        let mut extension = Extension::new();
        extension.sheet(json!({"kind": "set", "what": what, "on": false}));
        let before = extension.stored.clone();
        for message in [
            json!({"kind": "arrived"}),
            with_link(AI_FORM),
            json!({"kind": "sendSeen"}),
            json!({"kind": "answered", "answer": "sent"}),
            json!({"kind": "quiet"}),
        ] {
            let guidance = extension.guidance(address, message);
            assert_eq!(guidance, Guidance::nothing(), "{what}");
        }
        assert_eq!(extension.stored, before, "{what}");
        let guidance = extension.guidance(elsewhere, json!({"kind": "arrived"}));
        assert_eq!(guidance.look, Look::Form, "{what} and {elsewhere}");
        extension.sheet(json!({"kind": "set", "what": what, "on": true}));
        assert_ne!(
            extension.guidance(address, with_link(AI_FORM)).card,
            None,
            "{what} again"
        );
    }
}

#[test]
fn the_look_of_marks_travels_with_every_guidance() {
    let mut extension = Extension::new();
    let usual = extension.guidance(AI_FORM, json!({"kind": "arrived"})).style;
    assert_eq!(usual, Style::default());
    for (color, in_words) in [
        (Color::Blue, "blue"),
        (Color::Purple, "purple"),
        (Color::Green, "green"),
        (Color::Orange, "orange"),
    ] {
        for (width, wide) in [
            (Width::Thin, "thin"),
            (Width::Medium, "medium"),
            (Width::Thick, "thick"),
        ] {
            let sheet = extension.sheet(json!({"kind": "style", "color": in_words, "width": wide}));
            let form = forms(&sheet)
                .into_iter()
                .find(|form| form.send.kind == "style")
                .unwrap();
            let values: Vec<&str> = form.fields.iter().map(|field| field.value.as_str()).collect();
            assert_eq!(values, [in_words, wide]);
            for message in [json!({"kind": "arrived"}), with_link(AI_FORM)] {
                assert_eq!(extension.guidance(AI_FORM, message).style, Style { color, width });
            }
        }
    }
    for (color, width) in [("red", "thin"), ("blue", "hair"), ("", "")] {
        let message = json!({"kind": "style", "color": color, "width": width});
        assert_eq!(Message::read("style", message), None, "{color} {width}");
    }
}

#[test]
fn every_switch_of_the_options_can_be_sent_and_shows_what_it_is() {
    let mut extension = Extension::new();
    let sheet = extension.page_of("options");
    let sends: Vec<Value> = toggles(&sheet)
        .iter()
        .map(|toggle| {
            with(
                serde_json::to_value(&toggle.send).unwrap(),
                json!({"on": !toggle.on}),
            )
        })
        .collect();
    assert_eq!(sends.len(), 7);
    for (index, message) in sends.into_iter().enumerate() {
        let before = toggles(&sheet)[index].on;
        let after = extension.sheet(message.clone());
        assert_eq!(toggles(&after)[index].on, !before, "{message}");
    }
}

#[test]
fn the_language_of_letters_is_remembered() {
    let mut extension = Extension::with_account();
    extension.say("sent", json!({"day": "2026-10-01"}));
    let language = |sheet: &Sheet| {
        let form = forms(sheet).into_iter().next().unwrap();
        let field = form.fields.iter().find(|field| field.name == "language").unwrap();
        field.value.clone()
    };
    let wanted = json!({"kind": "sheet", "page": "letter", "account": ACCOUNT, "language": "de"});
    assert_eq!(language(&extension.sheet(wanted.clone())), "de");
    extension.sheet(json!({"kind": "letter", "account": ACCOUNT, "what": "reminder", "language": "fr"}));
    assert_eq!(language(&extension.sheet(wanted)), "fr");
}

#[test]
fn welcome_leads_to_the_sample_and_to_addresses_of_the_atlas() {
    let mut extension = Extension::new();
    let sheet = extension.page_of("welcome");
    assert_eq!(links(&sheet).first(), Some(&"/sample/sample.html"));
    for platform in [Platform::Facebook, Platform::Instagram] {
        let form = route::direct(platform).first().unwrap().id.url();
        assert!(links(&sheet).contains(&form.as_str()), "{form}");
        assert!(links(&sheet).contains(&route::object_section(platform)));
    }
    // What people come for is the main thing, and nothing beside it.
    let blocks = sheet.blocks.iter().filter_map(|block| match block {
        Block::Links { links } => Some(links),
        _ => None,
    });
    let main: Vec<_> = blocks
        .flatten()
        .filter(|link| link.main)
        .map(|link| link.url.clone())
        .collect();
    assert_eq!(main, [AI_FORM, INSTAGRAM_FORM]);
    assert!(extension.stored.is_empty());
    assert_eq!(Settings::read(&extension.stored), Settings::default());
}

#[test]
fn the_month_of_the_rules_is_told_as_a_month() {
    let mut extension = Extension::with_account();
    for page in ["options", "limits"] {
        let sheet = extension.page_of(page);
        let Some(Block::Line {
            text: Words::Text(text),
            ..
        }) = sheet.blocks.last()
        else {
            panic!("{page}");
        };
        assert_eq!(
            serde_json::to_value(text).unwrap(),
            json!({"key": "checkedLine", "args": [{"month": crate::atlas::CHECKED}]}),
            "{page}"
        );
    }
}

#[test]
fn every_limit_names_its_source_and_links_lead_to_sources_and_to_forms_that_need_no_account() {
    let sheet = Extension::new().page_of("limits");
    let mut topics = sheet.blocks.split(|block| matches!(block, Block::Heading { .. }));
    let before = topics.next().unwrap_or_default().iter().map(|block| match block {
        Block::Line {
            text: Words::Text(text),
            ..
        } => text.key,
        other => panic!("{other:?}"),
    });
    let before: Vec<_> = before.collect();
    assert_eq!(before, [TextKey::LimitsAppsLine, TextKey::LimitsLine]);
    let topics: Vec<_> = topics.collect();
    assert_eq!(topics.len(), 7);
    let mut sources = Vec::new();
    for topic in topics {
        let named = topic.iter().filter(|block| match block {
            Block::Line {
                text: Words::Text(text),
                ..
            }
            | Block::Source { text, .. } => text.key == TextKey::LimitsSource,
            _ => false,
        });
        assert_eq!(named.count(), 1, "{topic:?}");
        sources.extend(topic.iter().filter_map(|block| match block {
            Block::Source { url, .. } => Some(url.as_str()),
            _ => None,
        }));
    }
    let instagram = "https://github.com/OpenTermsArchive/pga-versions/blob/\
                     9e614ca9fdc37aeb352bdec951119ccea2bf4b16/Instagram/Privacy%20Policy.md";
    assert_eq!(
        sources,
        [
            "https://github.com/OpenTermsArchive/vlopses-us-versions/blob/\
             1fd7765f895727bf1101749972bc189bde088879/Facebook/Privacy%20Policy.md",
            instagram,
            "https://tg24.sky.it/tecnologia/2025/05/27/meta-opposizione-dati-personali",
            instagram,
        ]
    );
    assert_eq!(links(&sheet).len(), 2);
    for url in links(&sheet) {
        let id = Address::parse(url).unwrap().form().unwrap();
        let form = forms::find(id).unwrap();
        assert_eq!(form.login, forms::Login::NotNeeded, "{url}");
    }
}
