"""Texts with traps for anchors: sentences that say nearly the same, and scripts from all over the world."""

TWICE = (
    "Two ferries, one report\n"
    "The inspectors wrote that the northern ferry was sound in March. The inspectors wrote that the southern ferry was "
    "sound in May.\n"
    "“The northern ferry was sound,” said Mira Okonjo, who runs the harbour. “The southern ferry was not sound.”\n"
    "She said that the crack was 12 centimetres long on Monday. She said that the crack was 14 centimetres long on "
    "Tuesday.\n"
    "The board said nothing. Asked again a week later, the board said nothing to the newspaper either.\n"
    "A diver went down in June and found no crack; a second diver went down in July and found a crack.\n"
    "The harbour master, who had been asked three times to close the pier, kept it open until the end of the summer.\n"
    "He must pay for the repair, the court held. He may pay for the repair, his lawyer had argued."
)
WORLD = (
    "Öresund-Fähre bleibt im Hafen\n"
    "Die Prüfer haben den Riss nicht gemeldet, sagte Jürgen Weiß am Montag. „Wir haben ihn im März gesehen.“\n"
    "港の検査官は三月に亀裂を見つけたと述べた。市長はそれを否定した。\n"
    "قال رئيس الميناء إن السفينة كانت سليمة في مارس.\n"
    "وجد المفتشون ١٢ شرخا في الرصيف القديم ولم يخبروا أحدا بذلك.\n"
    "Проверяющие нашли 12 трещин в старом причале, но капитан никому об этом не сказал.\n"
    "Οι επιθεωρητές δεν βρήκαν ρωγμή στην παλιά προβλήτα, είπε ο λιμενάρχης την Τρίτη.\n"
    "检查员在旧码头发现了十二处裂缝，但是船长没有告诉任何人。\n"
    "निरीक्षकों ने पुराने घाट में १२ दरारें पाईं, लेकिन कप्तान ने किसी को नहीं बताया।\n"
    "🚢🚢 The crew posted ships as a joke 🙂, and nobody in the office laughed about it.\n"
    "« Nous n’avons rien vu », a dit la capitaine Éloïse Marchand, « et personne ne nous a rien demandé. »"
)
TWINS = (
    "What the boats carried\n"
    "The Aurora left at 6:30 with 12 crew and 140 tonnes of coal, the harbour office said.\n"
    "The Borealis left at 7:30 with 14 crew and 140 tonnes of coal, the harbour office said.\n"
    "The Corona left at 7:30 with 12 crew and 120 tonnes of salt, the harbour office said.\n"
    "A fine of 12\n"
    "A fine of 20\n"
    "Asked about the Aurora, the owner agreed. Asked about the Borealis, the owner agreed. Asked about the Corona, the "
    "owner did not agree.\n"
    "“We paid $5 a tonne in 2019-20,” Lindqvist said. “We paid $6 a tonne in 2020-21,” she said.\n"
    "The fatal accident was the second. The fatal accident on the Corona, she said, was the third that -5 °C night."
)
