"""Articles for the tests of this folder, written for them."""

STORY = [
    "Ferry line knew of cracked hull, logs show",
    "The company that runs the night ferry to Skarholm was warned three times about a crack near the waterline.",
    "“I wrote it in capitals the third time,” said Amadou Diallo-Berg, who was second engineer until March.",
    "Norsund Lines declined to comment on the logs. Its chairwoman, Ingrid Vale, called the reports “incomplete”.",
    "The authority’s own inspector, Tomas O’Rell, disagreed. “It was not sound then,” he says. “It is not sound now.”",
    "The ferry carries two hundred passengers a night between May and September, and half as many in winter.",
]
"""An article without any furniture."""

BOXES = {
    "newsletter": [
        "Get the coast in your inbox",
        "The Tide",
        "Wake up to the stories that matter, every weekday.",
        "Enter your email address",
        "By signing up you agree to our Terms of Service and Privacy Policy.",
        "You are now subscribed.",
    ],
    "cookies": [
        "We and our partners use cookies to personalise content and ads.",
        "Accept all",
        "Manage preferences",
    ],
    "teasers": [
        "Related stories",
        "Second inspector to testify before the harbour board",
        "How the night ferry lost its way",
    ],
    "advertisement": ["Advertisement", "Story continues below"],
    "subscription": ["Already a subscriber? Log in", "Support independent journalism: become a member for free today."],
    "morning letter": [
        "Don’t miss a thing",
        "Join 40,000 readers who get the Skarholm Letter each Tuesday.",
        "Join now",
        "No spam, ever.",
    ],
    "edition": [
        "Sign up to High Water",
        "Free daily letter",
        "What happened at sea, and why it matters",
        "Enter your email address",
        "Something went wrong, please try again later.",
        "Sign up",
    ],
    "meter": ["You have 2 free articles remaining this month.", "Subscribe for unlimited access", "Cancel anytime"],
    "privacy": ["We value your privacy", "We and our 842 partners store information such as cookies.", "Learn more"],
    "listening": ["Listen to this article", "6 min"],
    "tip": ["Have a news tip? Contact us securely."],
    "sharing": ["Share this article", "Facebook | Twitter | Email"],
}
"""What stands in the middle of an article and is not part of it."""

ABOUT_NEWSLETTERS = [
    "Why everybody is writing newsletters again",
    "When Mara Quist signed up for her first newsletter in 2011, she was the only one in her office who read it.",
    "“People subscribe because they like a voice,” she says. “You agree to let it into your inbox every morning.”",
    "The privacy policy of the largest provider was changed in June; cookies had been set without consent.",
    "“Sign up for our newsletter,” her first poster read. Residents can still subscribe to it at the town hall.",
    "The newsletter was printed in the cellar, and you can see the press from the street.",
    "Quist told subscribers that she would not share their addresses with anyone, and she kept her word.",
]
"""An article whose subject is what furniture is made of."""
