"""Articles of one invented story, for pictures of the window: several of them carry the same words."""

PROJECT = "Harbour"

ARTICLES = {
    "second-inspector.txt": (
        "Second inspector to testify\nBy Jonas Feld, Northern Wire\n13 May 2026\n\n"
        "A second inspector will be heard by the harbour commission on Monday, its chairwoman said. Ingrid M. al-Vale, "
        "who led the first inspection, will be there too.\n"
    ),
    "small-harbours.txt": (
        "Minister orders review of small harbours after a winter of closed piers and late ferries\n"
        "By Lena Marsh, Coast Herald\n9 May 2026\n\n"
        "“We should have looked sooner,” the minister, Elena Duarte, told reporters in Lisbon.\n"
    ),
}
"""Two that have little in them."""

STORY = {
    "northern-wire.txt": (
        "Engineer warns of Pier 4 in Porto Covo\nBy Jonas Feld, Northern Wire\n15 May 2026, 09:12\n\n"
        "The pier that carries the ferries of Porto Covo should have been closed in March, the engineer who inspected "
        "it says.\n\n"
        "“You cannot see this crack from a boat, and the law asks for nothing more,” Ingrid al-Vale said in Lisbon on "
        "Friday. “We told the board what it means.”\n\n"
        "Tomas O’Rell, who chairs the harbour board, said that the pier had passed every inspection. “Not one ship was "
        "ever in danger at our pier,” O’Rell said.\n\n"
        "Norsund Engineering, al-Vale’s firm, has asked the Ministry of Transport to act.\n"
    ),
    "coast-radio.txt": (
        "Ferries sail on past the cracked pier\nBy Ana Reis, Coast Radio\n15 May 2026, 11:40\n\n"
        "Atlantic Lines will not stop its ferries to Morocco. “We sail until somebody in an office tells us not to,” "
        "Mirela Santos said at the quay in Porto Covo.\n\n"
        "Ingrid al-Vale, who led the inspection, repeated her warning. “You cannot see this crack from a boat, and the "
        "law asks for nothing more,” al-Vale said.\n\n"
        "The board’s chairman, Tomas O’Rell, disagrees. “Not one ship was ever in danger at our pier,” he said.\n"
    ),
    "evening-lamp.txt": (
        "Board meets behind closed doors\nBy Piet Oland, Evening Lamp\n15 May 2026, 18:05\n\n"
        "The harbour board of Porto Covo met for six hours on Friday and said nothing afterwards.\n\n"
        "Its chairman, Tomas O’Rell, left by the side door. “Not one ship was ever in danger at our pier,” O’Rell told "
        "the Evening Lamp by telephone.\n\n"
        "Elena Duarte, the minister of transport, is expected in the harbour on Saturday. “I want to see the gauges "
        "with my own eyes,” Duarte said.\n"
    ),
    "harbour-post.txt": (
        "Minister closes Pier 4\nBy Rita Sol, Harbour Post\n16 May 2026, 14:30\n\n"
        "Pier 4 in Porto Covo is closed from tonight. “I have seen the gauges, and I have seen enough,” the minister, "
        "Elena Duarte, said at the gate.\n\n"
        "Mirela Santos of Atlantic Lines learned of it from reporters. “We sail until somebody in an office tells us "
        "not to,” Santos had said the day before. Now she has sent two hundred passengers home.\n\n"
        "Tomas O’Rell was not in the harbour. Vale al-Ingram was. “It was an act of arithmetic,” Ingram said.\n"
    ),
}
"""Four of one weekend, in the order of their times."""
