<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Readback</name>
    <message numerus="yes">
        <source> ({n} more files have the same text)</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform> ({n} autre fichier a le même texte)</numerusform>
            <numerusform> ({n} autres fichiers ont le même texte)</numerusform>
        </translation>
    </message>
    <message>
        <source> [only in the newer save: {words}] </source>
        <extracomment>saves/rows</extracomment>
        <translation> [seulement dans la nouvelle version&#xa0;: {words}] </translation>
    </message>
    <message>
        <source> [only in the older save: {words}] </source>
        <extracomment>saves/rows</extracomment>
        <translation> [seulement dans l’ancienne version&#xa0;: {words}] </translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>keys/menus</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>keys/menus</extracomment>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>keys/menus</extracomment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>(no longer in your library)</source>
        <extracomment>notes/preview</extracomment>
        <translation>(n’est plus dans votre bibliothèque)</translation>
    </message>
    <message numerus="yes">
        <source>, {n} were in the library before</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>, {n} était déjà dans la bibliothèque</numerusform>
            <numerusform>, {n} étaient déjà dans la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>2026-05-03 14:00, in your time zone</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>2026-05-03 14:00, dans votre fuseau horaire</translation>
    </message>
    <message>
        <source>A cloud service keeps files of it elsewhere. Download them first, then check again.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Un service en ligne garde une partie des fichiers ailleurs. Téléchargez-les d’abord, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>A document of each article, your notes as comments beside their passages.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un document par article, vos notes en commentaires à côté de leurs passages.</translation>
    </message>
    <message>
        <source>A draft is read beside your articles and is never one of them. {key} opens one.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Un brouillon se lit à côté de vos articles et n’en fait jamais partie. {key} en ouvre un.</translation>
    </message>
    <message>
        <source>A draft, kept apart from your articles. Its quotations can be compared with them.</source>
        <extracomment>messages</extracomment>
        <translation>Un brouillon, tenu à part de vos articles. Ses citations peuvent être comparées avec eux.</translation>
    </message>
    <message>
        <source>A file of each article, in which people, places, organisations and tags are [[links]].</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un fichier par article, où personnes, lieux, organisations et étiquettes sont des [[liens]].</translation>
    </message>
    <message>
        <source>A file of each article: its text, who said what, and who is named.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un fichier par article&#xa0;: son texte, qui a dit quoi, et qui est nommé.</translation>
    </message>
    <message>
        <source>A folder with a language model for spaCy. It then finds the names instead of Readback’s own.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Un dossier avec un modèle de langue pour spaCy. Ce modèle trouve alors les noms, à la place de celui de Readback.</translation>
    </message>
    <message>
        <source>A hash has 64 letters and digits, 0 to 9 and a to f. Type or paste all of it.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Une empreinte a 64 lettres et chiffres, de 0 à 9 et de a à f. Saisissez-la ou collez-la en entier.</translation>
    </message>
    <message>
        <source>A hash that still stands in its log proves that no entry up to it was changed since.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Une empreinte qui figure encore dans son journal prouve qu’aucune entrée jusqu’à elle n’a été modifiée depuis.</translation>
    </message>
    <message>
        <source>A hash that was written down</source>
        <extracomment>verifying/window</extracomment>
        <translation>Une empreinte notée</translation>
    </message>
    <message>
        <source>A hash, or a whole record…</source>
        <extracomment>verifying/window</extracomment>
        <translation>Une empreinte, ou tout un relevé…</translation>
    </message>
    <message>
        <source>A library for Readback (JSON)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Une bibliothèque pour Readback (JSON)</translation>
    </message>
    <message>
        <source>A link leads to a page on the network, which Readback does not use. Save the page in the browser, then drop the file here.</source>
        <extracomment>messages</extracomment>
        <translation>Un lien mène à une page sur le réseau, que Readback n’utilise pas. Enregistrez la page dans le navigateur, puis déposez le fichier ici.</translation>
    </message>
    <message>
        <source>A list of all files, with names and SHA-256</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Une liste de tous les fichiers, avec noms et SHA-256</translation>
    </message>
    <message>
        <source>A list of all that comes out, with the SHA-256 of each file</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Une liste de tout ce qui sort, avec le SHA-256 de chaque fichier</translation>
    </message>
    <message>
        <source>A newer Readback wrote in this library: you can read and search what it did not change, but nothing new is kept. The rest is there, and shown by that version.</source>
        <extracomment>messages</extracomment>
        <translation>Une version plus récente de Readback a écrit dans cette bibliothèque&#xa0;: vous pouvez lire et rechercher ce qu’elle n’a pas modifié, mais rien de nouveau n’est gardé. Le reste est toujours là, et cette version l’affiche.</translation>
    </message>
    <message>
        <source>A note</source>
        <extracomment>promises</extracomment>
        <translation>Une note</translation>
    </message>
    <message>
        <source>A note where it belongs</source>
        <extracomment>guide/tour</extracomment>
        <translation>Une note là où elle a sa place</translation>
    </message>
    <message>
        <source>A part of the program is missing ({name}). Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Une partie du programme manque ({name}). Réinstallez Readback.</translation>
    </message>
    <message>
        <source>A picture has no text that Readback can read. Drop the page or the document that it is in.</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Une image n’a pas de texte que Readback puisse lire. Déposez la page ou le document où elle se trouve.</translation>
    </message>
    <message>
        <source>A sample article, invented for Readback. For your own, drop files here; {key} opens some, too.</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Un article d’exemple, inventé pour Readback. Pour les vôtres, déposez des fichiers ici&#x202f;; {key} en ouvre aussi.</translation>
    </message>
    <message>
        <source>A sample draft: it quotes the sample article, with five faults. They are listed, the worst first.</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Un brouillon d’exemple&#xa0;: il cite l’article d’exemple, avec cinq erreurs. Elles sont listées, la plus grave d’abord.</translation>
    </message>
    <message>
        <source>A screen reader is running, so single letters are off; the preferences can keep them on.</source>
        <extracomment>choices</extracomment>
        <translation>Un lecteur d’écran est actif&#xa0;: les touches d’une seule lettre sont donc sans effet&#x202f;; les préférences peuvent les garder.</translation>
    </message>
    <message>
        <source>A screen reader is running, so they do not act.</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Un lecteur d’écran est actif&#xa0;: elles sont donc sans effet.</translation>
    </message>
    <message numerus="yes">
        <source>A service for syncing made second copies of {n} files of the library; they were set aside.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>Un service de synchronisation a fait une seconde copie de {n} fichier de la bibliothèque&#x202f;; elle a été mise de côté.</numerusform>
            <numerusform>Un service de synchronisation a fait une seconde copie de {n} fichiers de la bibliothèque&#x202f;; ces copies ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table of who said what, one of the names, and one of your notes.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un tableau de qui a dit quoi, un des noms et un de vos notes.</translation>
    </message>
    <message>
        <source>A vault for Obsidian</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un coffre pour Obsidian</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>About Readback</source>
        <extracomment>guide/about, keys/actions</extracomment>
        <translation>À propos de Readback</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>reading/details</extracomment>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>About this article…</source>
        <extracomment>keys/actions</extracomment>
        <translation>À propos de cet article…</translation>
    </message>
    <message>
        <source>Accept as it was found</source>
        <extracomment>keys/actions</extracomment>
        <translation>Accepter tel que trouvé</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Add a person</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a place</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Add as a person…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ajouter comme personne…</translation>
    </message>
    <message>
        <source>Add as a place…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ajouter comme lieu…</translation>
    </message>
    <message>
        <source>Add as a quotation…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ajouter comme citation…</translation>
    </message>
    <message>
        <source>Add as an organisation…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ajouter comme organisation…</translation>
    </message>
    <message>
        <source>Add the selection</source>
        <extracomment>keys/menus</extracomment>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Added as a quotation of {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Ajouté comme citation de {name}.</translation>
    </message>
    <message>
        <source>Added as a quotation.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Ajouté comme citation.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>reading/details</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>preferences/window</extracomment>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>All agreements</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Tous les accords</translation>
    </message>
    <message>
        <source>All agreements…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Tous les accords…</translation>
    </message>
    <message>
        <source>All articles</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <extracomment>reading/personal</extracomment>
        <translation>Tous les articles de la bibliothèque</translation>
    </message>
    <message>
        <source>All articles will count as unread and begin at their top. This cannot be undone.</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Tous les articles compteront comme non lus et s’ouvriront au début. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>keys/actions</extracomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All mentions</source>
        <extracomment>card/card</extracomment>
        <translation>Toutes les mentions</translation>
    </message>
    <message>
        <source>All places</source>
        <extracomment>pictures/mapping</extracomment>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>All preferences…</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Toutes les préférences…</translation>
    </message>
    <message>
        <source>All speakers</source>
        <extracomment>panel/speakers</extracomment>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <source>All that differs</source>
        <extracomment>saves/window</extracomment>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>All {n}</source>
        <extracomment>search/chips</extracomment>
        <translation>Tout {n}</translation>
    </message>
    <message numerus="yes">
        <source>All {n} articles are the same as when Readback stored them.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>
            <numerusform>{n} article sur {n} est identique à ce que Readback a enregistré.</numerusform>
            <numerusform>Les {n} articles sont identiques à ce que Readback a enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in {source}</source>
        <extracomment>export/wording</extracomment>
        <translation>Aussi dans {source}</translation>
    </message>
    <message>
        <source>An article</source>
        <extracomment>promises</extracomment>
        <translation>Un article</translation>
    </message>
    <message>
        <source>An article needs a title. Type one.</source>
        <extracomment>reading/details</extracomment>
        <translation>Un article a besoin d’un titre. Saisissez-en un.</translation>
    </message>
    <message>
        <source>An article that cannot be read</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Un article qui ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>And in {n} more places.</source>
        <extracomment>outgoing/look</extracomment>
        <translation>
            <numerusform>Et à {n} autre endroit.</numerusform>
            <numerusform>Et à {n} autres endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Readback window has the library in {folder} open. Close that window, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Une autre fenêtre de Readback a ouvert la bibliothèque dans {folder}. Fermez cette fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Another kind</source>
        <extracomment>keys/menus</extracomment>
        <translation>Autre catégorie</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>person/window</extracomment>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Another person…</source>
        <extracomment>person/window</extracomment>
        <translation>Autre personne…</translation>
    </message>
    <message>
        <source>Another recovery code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Un autre code de secours</translation>
    </message>
    <message>
        <source>Another recovery code…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Un autre code de secours…</translation>
    </message>
    <message>
        <source>Another speaker: {draft} in the draft, {source} in the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Autre locuteur&#xa0;: {draft} dans le brouillon, {source} dans la source</translation>
    </message>
    <message>
        <source>Apply to more like this</source>
        <extracomment>keys/actions</extracomment>
        <translation>Appliquer à d’autres cas semblables</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>language</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>article/view, choosing, frame/keeping</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Article font</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Police des articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>outgoing/meant, person/rows, pictures/overtime</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Articles ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles compared for the trail</source>
        <extracomment>trail/pane</extracomment>
        <translation>Articles comparés pour le parcours</translation>
    </message>
    <message>
        <source>Articles compared with what was stored</source>
        <extracomment>verifying/window</extracomment>
        <translation>Articles comparés à ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Articles read for the file</source>
        <extracomment>person/window</extracomment>
        <translation>Articles lus pour la fiche</translation>
    </message>
    <message>
        <source>Articles read for the pictures</source>
        <extracomment>pictures/window</extracomment>
        <translation>Articles lus pour les graphiques</translation>
    </message>
    <message>
        <source>Articles that are looked through</source>
        <extracomment>person/window</extracomment>
        <translation>Articles parcourus</translation>
    </message>
    <message>
        <source>Articles that carry the quotation</source>
        <extracomment>trail/pane</extracomment>
        <translation>Articles qui reprennent la citation</translation>
    </message>
    <message>
        <source>Articles that may not be whole</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Articles peut-être incomplets</translation>
    </message>
    <message>
        <source>Articles, their files, notes, what was found, the trash and backups. It is encrypted.</source>
        <extracomment>innards</extracomment>
        <translation>Les articles, leurs fichiers, les notes, ce qui a été trouvé, la corbeille et les sauvegardes. Elle est chiffrée.</translation>
    </message>
    <message>
        <source>Articles, their files, notes, what was found, the trash and backups. It is not encrypted.</source>
        <extracomment>innards</extracomment>
        <translation>Les articles, leurs fichiers, les notes, ce qui a été trouvé, la corbeille et les sauvegardes. Elle n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>As it was stored</source>
        <extracomment>reading/details</extracomment>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>As the source quotes them ({kind})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Tels que la source les cite ({kind})</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>keys/actions</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <extracomment>language</extracomment>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>reading/details</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author: title, outlet, date, address</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Auteur&#xa0;: titre, média, date, adresse</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>guide/touring, keys/actions, manual/window</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <extracomment>reading/personal</extracomment>
        <translation>Retour à la fiche</translation>
    </message>
    <message>
        <source>Back to the passage</source>
        <extracomment>export/sheets, export/wording</extracomment>
        <translation>Retour au passage</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <extracomment>article/pointing</extracomment>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>Back to this article</source>
        <extracomment>panel/scope</extracomment>
        <translation>Retour à cet article</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>promises</extracomment>
        <translation>Anonymat</translation>
    </message>
    <message>
        <source>Begins at {time}</source>
        <extracomment>article/margin</extracomment>
        <translation>Commence à {time}</translation>
    </message>
    <message>
        <source>Beside the passage</source>
        <extracomment>notes/head</extracomment>
        <translation>À côté du passage</translation>
    </message>
    <message>
        <source>Bibliography (BibTeX)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Bibliographie (BibTeX)</translation>
    </message>
    <message>
        <source>Bibliography (CSL-JSON)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Bibliographie (CSL-JSON)</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>keys/actions</extracomment>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>keys/actions</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>notes/versions</extracomment>
        <translation>La restaurer</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>ordering</extracomment>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Built of commit {commit} of {date}, for {system}</source>
        <extracomment>guide/about</extracomment>
        <translation>Construit à partir du commit {commit} du {date}, pour {system}</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <extracomment>language</extracomment>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>By file name</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Par nom de fichier</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>panel/panel</extracomment>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By outlet</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>panel/panel</extracomment>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>By title</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Called instead</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Désigné comme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>agreeing/sheet, article/edging, frame/bars</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel, and leave the mark as it was</source>
        <extracomment>article/edging</extracomment>
        <translation>Abandonner, et laisser le repère tel qu’il était</translation>
    </message>
    <message>
        <source>Card of the name or quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Fiche du nom ou de la citation</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>locking/sheet</extracomment>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change it…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>La changer…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <extracomment>keys/menus</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check a draft</source>
        <extracomment>keys/actions</extracomment>
        <translation>Vérifier un brouillon</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>check/pane, verifying/window</extracomment>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Check its quotations</source>
        <extracomment>intake/drafting</extracomment>
        <translation>Vérifier ses citations</translation>
    </message>
    <message>
        <source>Check of {name}</source>
        <extracomment>checking/joining</extracomment>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Checked on {day} against {sources}</source>
        <extracomment>export/wording</extracomment>
        <translation>Vérifié le {day} par comparaison avec {sources}</translation>
    </message>
    <message>
        <source>Checked quotations</source>
        <extracomment>keys/actions</extracomment>
        <translation>Citations vérifiées</translation>
    </message>
    <message>
        <source>Checker</source>
        <extracomment>export/wording</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checker’s copy</source>
        <extracomment>export/wording</extracomment>
        <translation>Copie de vérification</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>language</extracomment>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Choices</source>
        <extracomment>innards</extracomment>
        <translation>Vos choix</translation>
    </message>
    <message>
        <source>Choose a checked quotation first. {key} checks a draft.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Choisissez d’abord une citation vérifiée. {key} vérifie un brouillon.</translation>
    </message>
    <message>
        <source>Choose a folder that is taken in</source>
        <extracomment>incoming/deeds</extracomment>
        <translation>Choisissez un dossier à importer</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>incoming/sheet, preferences/folders</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a name for the file</source>
        <extracomment>outgoing/deeds</extracomment>
        <translation>Choisissez un nom pour le fichier</translation>
    </message>
    <message>
        <source>Choose a name for the new folder</source>
        <extracomment>outgoing/deeds</extracomment>
        <translation>Choisissez un nom pour le nouveau dossier</translation>
    </message>
    <message>
        <source>Choose a note first.</source>
        <extracomment>noting/notekeeping</extracomment>
        <translation>Choisissez d’abord une note.</translation>
    </message>
    <message>
        <source>Choose a note, a name, an article or a project first.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>Choisissez d’abord une note, un nom, un article ou un projet.</translation>
    </message>
    <message>
        <source>Choose a person, a note or a passage first.</source>
        <extracomment>agreeing/deeds</extracomment>
        <translation>Choisissez d’abord une personne, une note ou un passage.</translation>
    </message>
    <message>
        <source>Choose a project or several articles first.</source>
        <extracomment>reading/overview, reading/takingout</extracomment>
        <translation>Choisissez d’abord un projet ou plusieurs articles.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Choose what is taken in</source>
        <extracomment>incoming/deeds</extracomment>
        <translation>Choisissez ce qu’il faut importer</translation>
    </message>
    <message>
        <source>Clarified in brackets</source>
        <extracomment>check/wording</extracomment>
        <translation>Précisé entre crochets</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>check/clearing</extracomment>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Cleared because {why} ({signed})</source>
        <extracomment>check/wording</extracomment>
        <translation>Validé, motif&#xa0;: {why} ({signed})</translation>
    </message>
    <message>
        <source>Cleared because: why this may stand</source>
        <extracomment>check/clearing</extracomment>
        <translation>Motif&#xa0;: pourquoi cela peut rester</translation>
    </message>
    <message>
        <source>Cleared because: {reason} ({initials}, {day})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Validé, motif&#xa0;: {reason} ({initials}, {day})</translation>
    </message>
    <message>
        <source>Cleared because…</source>
        <extracomment>check/comparison, keys/actions</extracomment>
        <translation>Valider avec un motif…</translation>
    </message>
    <message>
        <source>Cleared before another source had it otherwise: {reason} ({initials}, {day})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Validé avant l’arrivée d’une source qui diffère, motif&#xa0;: {reason} ({initials}, {day})</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <extracomment>ordering</extracomment>
        <translation>Validé.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>agreeing/grounds, agreeing/window, incoming/sheet</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <extracomment>main_window</extracomment>
        <translation>Fermer et la perdre</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <extracomment>check/comparison</extracomment>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Close the library until the passphrase is typed again</source>
        <extracomment>frame/bars</extracomment>
        <translation>Fermer la bibliothèque jusqu’à ce que la phrase secrète soit saisie de nouveau</translation>
    </message>
    <message>
        <source>Close the note</source>
        <extracomment>notes/head</extracomment>
        <translation>Fermer la note</translation>
    </message>
    <message>
        <source>Close the note; it is saved</source>
        <extracomment>notes/head</extracomment>
        <translation>Fermer la note&#x202f;; elle est enregistrée</translation>
    </message>
    <message>
        <source>Close the original</source>
        <extracomment>frame/original</extracomment>
        <translation>Fermer l’original</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>notes/colours</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <extracomment>notes/colours</extracomment>
        <translation>Couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column width</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>Columns of the library</source>
        <extracomment>shelf/columns</extracomment>
        <translation>Colonnes de la bibliothèque</translation>
    </message>
    <message>
        <source>Commands, articles, people, tags…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Commandes, articles, personnes, étiquettes…</translation>
    </message>
    <message>
        <source>Comment {n}</source>
        <extracomment>export/wording</extracomment>
        <translation>Commentaire {n}</translation>
    </message>
    <message>
        <source>Compare also {source}</source>
        <extracomment>export/wording</extracomment>
        <translation>Comparez aussi {source}</translation>
    </message>
    <message>
        <source>Compare as two saves of a story…</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Comparer comme deux versions d’un article…</translation>
    </message>
    <message>
        <source>Compare them…</source>
        <extracomment>intake/offering</extracomment>
        <translation>Les comparer…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>reading/details, verifying/deeds</extracomment>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing… {n} are not as they were stored.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>
            <numerusform>Comparaison… {n} n’est pas tel qu’enregistré.</numerusform>
            <numerusform>Comparaison… {n} ne sont pas tels qu’enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Confirmé par vous.</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <extracomment>manual/listing</extracomment>
        <translation>Sommaire du manuel</translation>
    </message>
    <message>
        <source>Copied a reference: {place}.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Renvoi copié&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Copied source</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Source copiée</translation>
    </message>
    <message numerus="yes">
        <source>Copied the file, with {n} quotations.</source>
        <extracomment>reading/personal</extracomment>
        <translation>
            <numerusform>Fiche copiée, avec {n} citation.</numerusform>
            <numerusform>Fiche copiée, avec {n} citations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the last hashes, with the date and the number of entries.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Dernières empreintes copiées, avec la date et le nombre d’entrées.</translation>
    </message>
    <message>
        <source>Copied the summary.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Résumé copié.</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <extracomment>pictures/window</extracomment>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>Copied what the source has, without quotation marks.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Les mots de la source sont copiés, sans guillemets.</translation>
    </message>
    <message>
        <source>Copied with its source and a link to the words.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Copié avec sa source et un lien vers les mots.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Copié avec sa source.</translation>
    </message>
    <message>
        <source>Copied with its source. This article has no web address to link to: give it one with {key}.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Copié avec sa source. Cet article n’a pas d’adresse web pour le lien&#xa0;: donnez-lui-en une avec {key}.</translation>
    </message>
    <message>
        <source>Copies of the library made before still open with the old one.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Les copies de la bibliothèque faites avant s’ouvrent encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>article/bubble, article/selecting</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a reference to this paragraph</source>
        <extracomment>keys/actions, reading/copying</extracomment>
        <translation>Copier un renvoi à ce paragraphe</translation>
    </message>
    <message>
        <source>Copy a reference to ¶{n}</source>
        <extracomment>article/numbers</extracomment>
        <translation>Copier un renvoi au ¶{n}</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>panel/scope, person/window</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all listed quotations</source>
        <extracomment>keys/actions</extracomment>
        <translation>Copier toutes les citations listées</translation>
    </message>
    <message>
        <source>Copy all quotations that are listed, each with its source</source>
        <extracomment>panel/scope</extracomment>
        <translation>Copier toutes les citations listées, chacune avec sa source</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy the last hash</source>
        <extracomment>reading/details</extracomment>
        <translation>Copier la dernière empreinte</translation>
    </message>
    <message>
        <source>Copy the last hashes</source>
        <extracomment>verifying/window</extracomment>
        <translation>Copier les dernières empreintes</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>widgets/listing</extracomment>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copy the passage with its source</source>
        <extracomment>article/bubble</extracomment>
        <translation>Copier le passage avec sa source</translation>
    </message>
    <message>
        <source>Copy the summary</source>
        <extracomment>saves/window</extracomment>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <extracomment>pictures/window</extracomment>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <extracomment>guide/about</extracomment>
        <translation>Copier ces lignes</translation>
    </message>
    <message>
        <source>Copy what the source has</source>
        <extracomment>check/comparison, keys/actions</extracomment>
        <translation>Copier le texte de la source</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <extracomment>article/selecting, card/card, card/carddeeds</extracomment>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copy with citation and link</source>
        <extracomment>keys/actions</extracomment>
        <translation>Copier avec la référence et le lien</translation>
    </message>
    <message>
        <source>Could not be looked through: {names}.</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Impossible à examiner&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Cut short</source>
        <extracomment>check/wording</extracomment>
        <translation>Tronqué</translation>
    </message>
    <message>
        <source>Cut short: the sentence goes on in the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Tronqué&#xa0;: la phrase continue dans la source</translation>
    </message>
    <message>
        <source>Czech</source>
        <extracomment>language</extracomment>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>language</extracomment>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>keys/actions</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Decrypt the library</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Déchiffrer la bibliothèque</translation>
    </message>
    <message>
        <source>Decrypting the library…</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Déchiffrement de la bibliothèque…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>notes/editor, shelf/sections</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <extracomment>keys/actions</extracomment>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>widgets/banner</extracomment>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <extracomment>widgets/banner</extracomment>
        <translation>Fermer le message (Échap)</translation>
    </message>
    <message>
        <source>Does the note belong here? Guess {n} of {all}.</source>
        <extracomment>noting/placing</extracomment>
        <translation>Cette note a-t-elle sa place ici&#x202f;? Supposition {n} sur {all}.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>guide/touring</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>choosing, frame/keeping</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Drag articles here, or drop files on the project.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Faites glisser des articles ici, ou déposez des fichiers sur le projet.</translation>
    </message>
    <message>
        <source>Drawn are the {n} named most, of {all} that share a paragraph.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Sont dessinés les {n} noms les plus fréquents, sur {all} qui partagent un paragraphe.</translation>
    </message>
    <message>
        <source>Drop an article here, or open one with {key}.</source>
        <extracomment>article/view</extracomment>
        <translation>Déposez un article ici, ou ouvrez-en un avec {key}.</translation>
    </message>
    <message>
        <source>Drop articles here, or</source>
        <extracomment>shelf/drop</extracomment>
        <translation>Déposez des articles ici, ou</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>language</extracomment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <extracomment>notes/versions</extracomment>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <extracomment>notes/versions</extracomment>
        <translation>Versions antérieures de la note</translation>
    </message>
    <message>
        <source>Earlier versions of the note…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Versions antérieures de la note…</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Edge moved.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Limite déplacée.</translation>
    </message>
    <message>
        <source>Edges: {words}</source>
        <extracomment>article/edging</extracomment>
        <translation>Limites&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>notes/reader</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Embargo</source>
        <extracomment>promises</extracomment>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <extracomment>promises</extracomment>
        <translation>Embargo levé</translation>
    </message>
    <message>
        <source>Embargo until {moment}</source>
        <extracomment>promises</extracomment>
        <translation>Embargo jusqu’au {moment}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <extracomment>notes/versions, panel/rows</extracomment>
        <translation>Note vide</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>widgets/emptying</extracomment>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>Encrypt the library</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Chiffrer la bibliothèque</translation>
    </message>
    <message>
        <source>Encrypting the library…</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Chiffrement de la bibliothèque…</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>article/edging</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>notes/reader</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <extracomment>keys/actions, shelf/shelf</extracomment>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Erased for good: {things}.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>Effacé définitivement&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Suppression définitive…</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>article/edging, frame/keeping</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esc brings the rest back.</source>
        <extracomment>frame/alone</extracomment>
        <translation>Échap ramène le reste.</translation>
    </message>
    <message>
        <source>Esc or {key} brings the rest back.</source>
        <extracomment>frame/alone</extracomment>
        <translation>Échap ou {key} ramène le reste.</translation>
    </message>
    <message>
        <source>Every original and text is compared with what was stored, each log with itself. Nothing is changed.</source>
        <extracomment>verifying/window</extracomment>
        <translation>Chaque original et chaque texte est comparé à ce qui a été enregistré, chaque journal à lui-même. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything in the library is encrypted: texts, notes, names of files, backups, what you searched.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Tout ce que contient la bibliothèque est chiffré&#xa0;: textes, notes, noms de fichiers, sauvegardes, ce que vous avez recherché.</translation>
    </message>
    <message>
        <source>Everything in the library will be on the disk as it is, for anybody who reads the disk.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Tout ce que contient la bibliothèque sera sur le disque tel quel, pour quiconque lit le disque.</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no network use.</source>
        <extracomment>guide/about</extracomment>
        <translation>Tout reste sur cet ordinateur&#xa0;: aucun usage du réseau.</translation>
    </message>
    <message>
        <source>Figure gone: {was}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Chiffre disparu&#xa0;: {was}</translation>
    </message>
    <message>
        <source>Figure new: {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Nouveau chiffre&#xa0;: {now}</translation>
    </message>
    <message>
        <source>Figure: {was} → {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Chiffre&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>intake/arrivals, reading/details, shelf/columns</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File “{name}”, SHA-256 {sha256}</source>
        <extracomment>export/sheets</extracomment>
        <translation>Fichier «&#xa0;{name}&#xa0;», SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <extracomment>export/wording</extracomment>
        <translation>Fichier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>export/wording</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that were not opened</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Fichiers qui n’ont pas été ouverts</translation>
    </message>
    <message>
        <source>Files that were taken out ({endings});;All files (*)</source>
        <extracomment>incoming/deeds</extracomment>
        <translation>Fichiers exportés ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Filter actions and keys</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Filtrer actions et touches</translation>
    </message>
    <message>
        <source>Filter notes and passages</source>
        <extracomment>panel/panel</extracomment>
        <translation>Filtrer notes et passages</translation>
    </message>
    <message>
        <source>Filter organisations</source>
        <extracomment>panel/panel</extracomment>
        <translation>Filtrer les organisations</translation>
    </message>
    <message>
        <source>Filter people</source>
        <extracomment>panel/panel</extracomment>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <source>Filter places</source>
        <extracomment>panel/panel</extracomment>
        <translation>Filtrer les lieux</translation>
    </message>
    <message>
        <source>Filter quotations and speakers</source>
        <extracomment>panel/panel</extracomment>
        <translation>Filtrer citations et locuteurs</translation>
    </message>
    <message>
        <source>Filter the agreements</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Filtrer les accords</translation>
    </message>
    <message>
        <source>Filter the agreements…</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Filtrer les accords…</translation>
    </message>
    <message>
        <source>Filter titles</source>
        <extracomment>shelf/listing</extracomment>
        <translation>Filtrer les titres</translation>
    </message>
    <message>
        <source>Find all of it again</source>
        <extracomment>guide/tour</extracomment>
        <translation>Tout retrouver</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>search/findbar</extracomment>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Find next</source>
        <extracomment>keys/actions</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <extracomment>keys/actions</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <extracomment>reading/details</extracomment>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Finnish</source>
        <extracomment>language</extracomment>
        <translation>finnois</translation>
    </message>
    <message>
        <source>Five words that have nothing to do with each other are strong, and easy to keep.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Cinq mots sans rapport entre eux forment une phrase solide, et facile à retenir.</translation>
    </message>
    <message>
        <source>Fix first</source>
        <extracomment>check/pane</extracomment>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Police</translation>
    </message>
    <message>
        <source>Forget it for good</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Forget what was read…</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Oublier ce qui a été lu…</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Oubli en cours…</translation>
    </message>
    <message>
        <source>Forgotten. All articles count as unread; the open one counts as read once you leave it.</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Oublié. Tous les articles comptent comme non lus&#x202f;; celui qui est ouvert comptera comme lu quand vous le quitterez.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>keys/actions, manual/window</extracomment>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Found in the manual</source>
        <extracomment>manual/listing</extracomment>
        <translation>Trouvé dans le manuel</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>language</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>From the file of {name}.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Depuis la fiche de {name}.</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>language</extracomment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>progress, widgets/underway</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to the footnote, or back from it</source>
        <extracomment>article/view</extracomment>
        <translation>Aller à la note de bas de page, ou en revenir</translation>
    </message>
    <message>
        <source>Goes along only if you tick it:</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Ne sort que ce que vous cochez&#xa0;:</translation>
    </message>
    <message>
        <source>Goes in only if you tick it:</source>
        <extracomment>check/copysheet</extracomment>
        <translation>N’y entre que ce que vous cochez&#xa0;:</translation>
    </message>
    <message>
        <source>Good: guessing it takes years, even with many computers.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Bonne&#xa0;: la deviner prend des années, même avec beaucoup d’ordinateurs.</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>language</extracomment>
        <translation>grec</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>keys/actions</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>keys/actions</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Headings of the article…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Intertitres de l’article…</translation>
    </message>
    <message>
        <source>Headline: “{was}” became “{now}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Titre&#xa0;: «&#xa0;{was}&#xa0;» est devenu «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>language</extracomment>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>keys/actions, locking/gate, widgets/explaining</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help › The sample article shows what can be done with one.</source>
        <extracomment>article/view</extracomment>
        <translation>Aide › L’article d’exemple montre ce que l’on peut faire d’un article.</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>correct/picker</extracomment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Higher</source>
        <extracomment>keys/actions</extracomment>
        <translation>Plus haut</translation>
    </message>
    <message>
        <source>Highlight</source>
        <comment>a marked passage</comment>
        <extracomment>article/pointing, card/card, panel/rows</extracomment>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>article/bubble, article/selecting</extracomment>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Highlight in</source>
        <extracomment>keys/menus</extracomment>
        <translation>Surligner en</translation>
    </message>
    <message>
        <source>Highlight the passage and give it tags</source>
        <extracomment>article/bubble</extracomment>
        <translation>Surligner le passage et lui donner des étiquettes</translation>
    </message>
    <message>
        <source>Highlight the passage; 1 to 8 choose a colour</source>
        <extracomment>article/bubble</extracomment>
        <translation>Surligner le passage&#x202f;; de 1 à 8, choisir la couleur</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <extracomment>keys/actions</extracomment>
        <translation>Surligner la sélection</translation>
    </message>
    <message>
        <source>Highlighted.</source>
        <extracomment>reading/showing</extracomment>
        <translation>Surligné.</translation>
    </message>
    <message>
        <source>Hits</source>
        <extracomment>search/hits</extracomment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Hits for each name</source>
        <extracomment>search/names</extracomment>
        <translation>Résultats pour chaque nom</translation>
    </message>
    <message>
        <source>How articles look</source>
        <extracomment>frame/bars, preferences/aspect</extracomment>
        <translation>Aspect des articles</translation>
    </message>
    <message>
        <source>How to check a download</source>
        <extracomment>guide/about</extracomment>
        <translation>Comment vérifier un téléchargement</translation>
    </message>
    <message>
        <source>How to see it</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Comment le voir</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <extracomment>language</extracomment>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>I can keep the new passphrase in mind</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Je peux retenir la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>I do not need it any more</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Je n’en ai plus besoin</translation>
    </message>
    <message>
        <source>I do not need the library encrypted</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Je n’ai pas besoin que la bibliothèque soit chiffrée</translation>
    </message>
    <message>
        <source>I keep the code where I find it, and others do not</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Je garde le code en lieu sûr, où je le retrouverai</translation>
    </message>
    <message>
        <source>In all articles</source>
        <extracomment>correct/picker</extracomment>
        <translation>Dans tous les articles</translation>
    </message>
    <message>
        <source>In an older save of “{title}”, which the newer one has not</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Dans une version plus ancienne de «&#xa0;{title}&#xa0;», mais pas dans la plus récente</translation>
    </message>
    <message>
        <source>In another language</source>
        <extracomment>check/wording</extracomment>
        <translation>Dans une autre langue</translation>
    </message>
    <message>
        <source>In another language than the sources, so not compared</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Dans une autre langue que celle des sources, donc non comparé</translation>
    </message>
    <message>
        <source>In most articles first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Plus reprises d’abord</translation>
    </message>
    <message>
        <source>In place</source>
        <extracomment>panel/rows</extracomment>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>intake/offering</extracomment>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the panel</source>
        <extracomment>notes/head</extracomment>
        <translation>Dans le panneau</translation>
    </message>
    <message>
        <source>In this article</source>
        <extracomment>correct/picker</extracomment>
        <translation>Dans cet article</translation>
    </message>
    <message>
        <source>In use now: {models}.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Actuellement utilisé&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>In which words</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>En quels termes</translation>
    </message>
    <message numerus="yes">
        <source>In {n} articles nobody has looked for names and quotations yet, so they come without them.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>Dans {n} article, noms et citations n’ont pas encore été cherchés&#x202f;; il sort sans eux.</numerusform>
            <numerusform>Dans {n} articles, noms et citations n’ont pas encore été cherchés&#x202f;; ils sortent sans eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>check/clearing</extracomment>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Is {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Maintenant&#xa0;: {now}</translation>
    </message>
    <message>
        <source>It belongs here</source>
        <extracomment>noting/placing</extracomment>
        <translation>Sa place est ici</translation>
    </message>
    <message>
        <source>It is a draft now, and no source.</source>
        <extracomment>ordering</extracomment>
        <translation>C’est maintenant un brouillon, et non une source.</translation>
    </message>
    <message>
        <source>It is a person</source>
        <extracomment>keys/actions</extracomment>
        <translation>C’est une personne</translation>
    </message>
    <message>
        <source>It is a place</source>
        <extracomment>keys/actions</extracomment>
        <translation>C’est un lieu</translation>
    </message>
    <message>
        <source>It is an article now.</source>
        <extracomment>ordering</extracomment>
        <translation>C’est maintenant un article.</translation>
    </message>
    <message>
        <source>It is an organisation</source>
        <extracomment>keys/actions</extracomment>
        <translation>C’est une organisation</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <extracomment>messages</extracomment>
        <translation>Il est gardé sous le nom {file}.</translation>
    </message>
    <message>
        <source>It is not copied, dragged, printed, saved as a picture or taken out.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Cela n’est ni copié, ni glissé, ni imprimé, ni enregistré comme image, ni exporté.</translation>
    </message>
    <message>
        <source>It is on this computer, and not in a cloud folder that Readback knows of.</source>
        <extracomment>preferences/library</extracomment>
        <translation>Elle se trouve sur cet ordinateur, et dans aucun dossier en ligne que Readback connaisse.</translation>
    </message>
    <message numerus="yes">
        <source>It is out of {n} backups, too.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>
            <numerusform>Cela a aussi été retiré de {n} sauvegarde.</numerusform>
            <numerusform>Cela a aussi été retiré de {n} sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may leave the program, with the name.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Cela peut sortir du programme, avec le nom.</translation>
    </message>
    <message>
        <source>It may leave the program.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Cela peut sortir du programme.</translation>
    </message>
    <message>
        <source>It may leave the program; in place of the name stands what you write here.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Cela peut sortir du programme&#x202f;; à la place du nom figure ce que vous écrivez ici.</translation>
    </message>
    <message>
        <source>It was not refused: this copy of Readback was started in a way that leaves the network open. Close it, and start it from its icon.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Cela n’a pas été refusé&#xa0;: cette copie de Readback a été lancée d’une façon qui laisse le réseau ouvert. Fermez-la, et lancez-la par son icône.</translation>
    </message>
    <message>
        <source>It works: {name} finds names.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Cela fonctionne&#xa0;: {name} trouve des noms.</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>language</extracomment>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its file has tracked changes; the text is shown with the changes accepted.</source>
        <extracomment>messages</extracomment>
        <translation>Son fichier contient des modifications suivies&#x202f;; le texte est affiché avec ces modifications acceptées.</translation>
    </message>
    <message>
        <source>Its quotations are being compared with your articles…</source>
        <extracomment>checking/joining</extracomment>
        <translation>Ses citations sont comparées avec vos articles…</translation>
    </message>
    <message>
        <source>Its quotations are being looked for…</source>
        <extracomment>checking/joining</extracomment>
        <translation>Ses citations sont recherchées…</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} articles, too</source>
        <extracomment>erasing/meant</extracomment>
        <translation>
            <numerusform>Et aussi son article</numerusform>
            <numerusform>Et aussi ses {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>language</extracomment>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Joined from apart</source>
        <extracomment>check/wording</extracomment>
        <translation>Passages assemblés</translation>
    </message>
    <message>
        <source>Joined from passages that stand apart or in another order</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Assemblé à partir de passages éloignés ou dans un autre ordre</translation>
    </message>
    <message>
        <source>Joined from two sources</source>
        <extracomment>check/wording</extracomment>
        <translation>Assemblé à partir de deux sources</translation>
    </message>
    <message>
        <source>Just opened</source>
        <extracomment>intake/offering</extracomment>
        <translation>Ouvert à l’instant</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>article/edging</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep all apart</source>
        <extracomment>intake/offering</extracomment>
        <translation>Les garder tous à part</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>intake/offering, saves/window</extracomment>
        <translation>Garder à part</translation>
    </message>
    <message>
        <source>Keep as its newer version</source>
        <extracomment>saves/window</extracomment>
        <translation>Garder comme version plus récente</translation>
    </message>
    <message>
        <source>Keep as its version</source>
        <extracomment>intake/offering</extracomment>
        <translation>Garder comme version</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>erasing/sheet, preferences/privacy</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Keep the chosen ones as versions</source>
        <extracomment>intake/offering</extracomment>
        <translation>Garder les articles choisis comme versions</translation>
    </message>
    <message>
        <source>Keep the mark as it is shown</source>
        <extracomment>article/edging</extracomment>
        <translation>Garder le repère tel qu’il est affiché</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Keep “{words}” as:</source>
        <extracomment>frame/keeping</extracomment>
        <translation>Garder «&#xa0;{words}&#xa0;» comme&#xa0;:</translation>
    </message>
    <message>
        <source>Kept in Readback since {day}</source>
        <extracomment>export/source_words</extracomment>
        <translation>Gardé dans Readback depuis le {day}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>manual/keytable, preferences/keys, preferences/window</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys that are a single letter or sign</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Touches d’une seule lettre ou d’un seul signe</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>agreeing/sheet, agreeing/window, pictures/counted</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <extracomment>reading/details</extracomment>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Kinds of agreement</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Types d’accord</translation>
    </message>
    <message>
        <source>Kinds of names</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Catégories de noms</translation>
    </message>
    <message>
        <source>Kinds…</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Types…</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>language</extracomment>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>preferences/language, preferences/reading, reading/details</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>keys/actions, pictures/mapping</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Last opened first</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Derniers ouverts d’abord</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Leave no lists: of recent articles, of what was copied, in the window’s title</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Ne laisser aucune liste&#xa0;: d’articles récents, de copies, dans le titre de la fenêtre</translation>
    </message>
    <message>
        <source>Leave out what is held back</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Omettre ce qui ne doit pas sortir</translation>
    </message>
    <message>
        <source>Leave them</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Left out, as it is held back</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Omis, car cela ne doit pas sortir</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>innards, keys/actions, outgoing/meant</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Library in columns, or narrow</source>
        <extracomment>keys/actions</extracomment>
        <translation>Bibliothèque en colonnes, ou étroite</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>keys/actions</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Resserrer les lignes</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Espacer les lignes</translation>
    </message>
    <message numerus="yes">
        <source>Linked from {n} notes</source>
        <extracomment>widgets/backlinks</extracomment>
        <translation>
            <numerusform>Lien depuis {n} note</numerusform>
            <numerusform>Liens depuis {n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>List the quotations you want first: they are under “Quotes” in the side panel.</source>
        <extracomment>reading/takingout</extracomment>
        <translation>Listez d’abord les citations voulues&#xa0;: elles sont sous «&#xa0;Citations&#xa0;» dans le panneau latéral.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <extracomment>search/names</extracomment>
        <translation>Listes (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Lock the library</source>
        <extracomment>keys/actions, preferences/passphrase</extracomment>
        <translation>Verrouiller la bibliothèque</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>innards</extracomment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Plus longues d’abord</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>progress</extracomment>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Look at the names in the articles, one after the other</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Regarder les noms dans les articles, l’un après l’autre</translation>
    </message>
    <message>
        <source>Look for names and quotations again</source>
        <extracomment>keys/actions</extracomment>
        <translation>Chercher de nouveau les noms et les citations</translation>
    </message>
    <message>
        <source>Look it up</source>
        <extracomment>verifying/window</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Look over {articles}</source>
        <extracomment>reading/overview</extracomment>
        <translation>Parcourir {articles}</translation>
    </message>
    <message>
        <source>Look what leaves</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Voir ce qui sort</translation>
    </message>
    <message>
        <source>Look whether the newest notes are there: {titles}.</source>
        <extracomment>messages</extracomment>
        <translation>Vérifiez que les notes les plus récentes sont là&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>Looked again: {names}, {quotations}.</source>
        <extracomment>progress</extracomment>
        <translation>Nouvelle recherche faite&#xa0;: {names}, {quotations}.</translation>
    </message>
    <message>
        <source>Looking for it in your articles…</source>
        <extracomment>trail/pane</extracomment>
        <translation>Recherche dans vos articles…</translation>
    </message>
    <message>
        <source>Looking what that takes…</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Recherche de ce que cela efface…</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>keys/actions</extracomment>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <extracomment>intake/drafting</extracomment>
        <translation>En faire un brouillon</translation>
    </message>
    <message>
        <source>Make it again</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Make it an article</source>
        <extracomment>intake/drafting</extracomment>
        <translation>En faire un article</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>export/beside</extracomment>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark {kind} in the text</source>
        <extracomment>panel/listtab</extracomment>
        <translation>Repérer dans le texte&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <extracomment>keys/menus</extracomment>
        <translation>Repéré dans le texte</translation>
    </message>
    <message>
        <source>Meaning may change: {reasons}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Le sens peut changer&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Most named first</source>
        <extracomment>panel/panel</extracomment>
        <translation>Par mentions</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Plus de notes d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Most: {when}, {n} articles each.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>Maximum&#xa0;: {when}, {n} article chaque fois.</numerusform>
            <numerusform>Maximum&#xa0;: {when}, {n} articles chaque fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most: {when}, {n} articles.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>Maximum&#xa0;: {when}, {n} article.</numerusform>
            <numerusform>Maximum&#xa0;: {when}, {n} articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move an edge</source>
        <extracomment>keys/actions</extracomment>
        <translation>Déplacer une limite</translation>
    </message>
    <message>
        <source>Move the edges</source>
        <extracomment>article/edging</extracomment>
        <translation>Déplacer les limites</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Moved, check</source>
        <extracomment>panel/rows</extracomment>
        <translation>Déplacée, à vérifier</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>pictures/counted, pictures/shared, search/names</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name desk</source>
        <extracomment>shelf/namedesk, shelf/sections</extracomment>
        <translation>Noms à rapprocher</translation>
    </message>
    <message>
        <source>Name gone: {was}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Nom disparu&#xa0;: {was}</translation>
    </message>
    <message>
        <source>Name kinds of agreement as you and your sources do; each does what one of the usual kinds does.</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Nommez les types d’accord comme vous et vos sources le faites&#x202f;; chacun agit comme l’un des types habituels.</translation>
    </message>
    <message>
        <source>Name new: {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Nouveau nom&#xa0;: {now}</translation>
    </message>
    <message>
        <source>Name of the kind</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Nom du type</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>ordering, shelf/shelf</extracomment>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <source>Name: {was} → {now}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Nom&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>person/overtime, pictures/counted, pictures/places</extracomment>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Named together with</source>
        <extracomment>person/rows, person/telling</extracomment>
        <translation>Nommé avec</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>search/names, export/markdown</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names and notes</source>
        <extracomment>check/pane, trail/pane</extracomment>
        <translation>Noms et notes</translation>
    </message>
    <message>
        <source>Names and quotations are not looked for: a part of the program is missing ({name}). Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Les noms et les citations ne sont pas cherchés&#xa0;: une partie du programme manque ({name}). Réinstallez Readback.</translation>
    </message>
    <message>
        <source>Names and quotations are not looked for: the language model is damaged. Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Les noms et les citations ne sont pas cherchés&#xa0;: le modèle de langue est endommagé. Réinstallez Readback.</translation>
    </message>
    <message>
        <source>Names and quotations are not looked for: the language model is missing. Install Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>Les noms et les citations ne sont pas cherchés&#xa0;: le modèle de langue manque. Réinstallez Readback.</translation>
    </message>
    <message>
        <source>Names and quotations are still being looked for in this article.</source>
        <extracomment>reading/picturing</extracomment>
        <translation>La recherche des noms et des citations dans cet article est encore en cours.</translation>
    </message>
    <message>
        <source>Names and quotations are still being looked for.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>La recherche des noms et des citations est encore en cours.</translation>
    </message>
    <message>
        <source>Names and quotations were not looked for in both, so they are not told apart.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Les noms et les citations n’ont pas été cherchés dans les deux versions&#x202f;; ils ne sont donc pas comparés à part.</translation>
    </message>
    <message>
        <source>Names searched</source>
        <extracomment>search/names</extracomment>
        <translation>Noms recherchés</translation>
    </message>
    <message>
        <source>Names that may be the same person</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Noms qui désignent peut-être la même personne</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>keys/actions</extracomment>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Rétrécir la colonne</translation>
    </message>
    <message>
        <source>New key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>shelf/sections, shelf/shelf</extracomment>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Newer save</source>
        <extracomment>saves/window</extracomment>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Newer save: {save}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Nouvelle version&#xa0;: {save}</translation>
    </message>
    <message>
        <source>Newer versions are published at {address}. Readback never looks there by itself.</source>
        <extracomment>guide/about</extracomment>
        <translation>Les versions plus récentes sont publiées à l’adresse {address}. Readback n’y regarde jamais de lui-même.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>shelf/orders</extracomment>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>frame/bars, guide/touring, noting/placing</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <extracomment>search/findbar</extracomment>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next mention</source>
        <extracomment>card/card, keys/actions</extracomment>
        <translation>Mention suivante</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>frame/pages</extracomment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>keys/actions</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>panel/cards</extracomment>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Next quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Citation suivante</translation>
    </message>
    <message>
        <source>Next source</source>
        <extracomment>check/side</extracomment>
        <translation>Source suivante</translation>
    </message>
    <message>
        <source>Next to fix</source>
        <extracomment>keys/actions</extracomment>
        <translation>Citation suivante à corriger</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No article is meant.</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Aucun article n’est concerné.</translation>
    </message>
    <message>
        <source>No article names somebody just so.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Aucun article ne nomme quelqu’un exactement ainsi.</translation>
    </message>
    <message>
        <source>No article names somebody so. Names are there once an article has been looked through.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Aucun article ne nomme quelqu’un ainsi. Les noms sont là une fois l’article parcouru.</translation>
    </message>
    <message>
        <source>No article of project {project} names somebody so. Look through the library.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Aucun article du projet {project} ne nomme quelqu’un ainsi. Parcourez la bibliothèque.</translation>
    </message>
    <message>
        <source>No article says when it was published: “About this article” can tell it.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>Aucun article ne dit quand il a paru&#xa0;: cela s’indique sous «&#xa0;À propos de cet article&#xa0;».</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No names and no quotations have been found.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Aucun nom ni aucune citation n’ont été trouvés.</translation>
    </message>
    <message>
        <source>No names are marked here.</source>
        <extracomment>commands</extracomment>
        <translation>Aucun nom n’est repéré ici.</translation>
    </message>
    <message>
        <source>No network use</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Aucun usage du réseau</translation>
    </message>
    <message>
        <source>No notes yet. Select a passage and press N to write one.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Pas encore de notes. Sélectionnez un passage et appuyez sur N pour en écrire une.</translation>
    </message>
    <message>
        <source>No organisations found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucune organisation trouvée dans ces articles.</translation>
    </message>
    <message>
        <source>No organisations found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucune organisation trouvée dans cet article.</translation>
    </message>
    <message>
        <source>No other article carries it.</source>
        <extracomment>trailing/course</extracomment>
        <translation>Aucun autre article ne la reprend.</translation>
    </message>
    <message>
        <source>No other article has been opened yet</source>
        <extracomment>intake/recents</extracomment>
        <translation>Aucun autre article n’a encore été ouvert</translation>
    </message>
    <message>
        <source>No other pane is above or below this one.</source>
        <extracomment>sizing</extracomment>
        <translation>Aucun autre volet n’est au-dessus ou au-dessous de celui-ci.</translation>
    </message>
    <message>
        <source>No other pane is beside this one.</source>
        <extracomment>sizing</extracomment>
        <translation>Aucun autre volet n’est à côté de celui-ci.</translation>
    </message>
    <message>
        <source>No people found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucune personne trouvée dans ces articles.</translation>
    </message>
    <message>
        <source>No people found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucune personne trouvée dans cet article.</translation>
    </message>
    <message>
        <source>No places found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucun lieu trouvé dans ces articles.</translation>
    </message>
    <message>
        <source>No places found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucun lieu trouvé dans cet article.</translation>
    </message>
    <message>
        <source>No places have been found.</source>
        <extracomment>pictures/places</extracomment>
        <translation>Aucun lieu n’a été trouvé.</translation>
    </message>
    <message>
        <source>No quotations found in these articles.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucune citation trouvée dans ces articles.</translation>
    </message>
    <message>
        <source>No quotations found in this article.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Aucune citation trouvée dans cet article.</translation>
    </message>
    <message>
        <source>No quotations were found here.</source>
        <extracomment>commands</extracomment>
        <translation>Aucune citation n’a été trouvée ici.</translation>
    </message>
    <message>
        <source>No quotations were found in this draft. Where there are some, select their words and choose Correct › Add the selection.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Aucune citation n’a été trouvée dans ce brouillon. S’il y en a, sélectionnez leurs mots et choisissez Corriger › Ajouter la sélection.</translation>
    </message>
    <message>
        <source>No source was found for this quotation.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Aucune source n’a été trouvée pour cette citation.</translation>
    </message>
    <message>
        <source>No title contains these words. Try fewer words.</source>
        <extracomment>shelf/listing</extracomment>
        <translation>Aucun titre ne contient ces mots. Essayez moins de mots.</translation>
    </message>
    <message>
        <source>No two names stand in one paragraph.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Aucun paragraphe ne réunit deux noms.</translation>
    </message>
    <message>
        <source>No, two people</source>
        <extracomment>person/guesses, shelf/namedesk</extracomment>
        <translation>Non, deux personnes</translation>
    </message>
    <message>
        <source>Nobody can open the library without the passphrase or the recovery code: if both are lost, so is the library, for good.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Personne ne peut ouvrir la bibliothèque sans la phrase secrète ou le code de secours&#xa0;: si les deux sont perdus, la bibliothèque l’est aussi, définitivement.</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <extracomment>correct/candidates</extracomment>
        <translation>Aucune personne nommée</translation>
    </message>
    <message>
        <source>Nobody with a name is quoted in marks.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Aucune personne nommée n’est citée entre guillemets.</translation>
    </message>
    <message>
        <source>None of the {n} files was opened.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Aucun des {n} fichiers n’a été ouvert.</translation>
    </message>
    <message>
        <source>None of your articles and notes contains “{query}”. Drafts and samples are not searched.</source>
        <extracomment>search/hits</extracomment>
        <translation>Aucun de vos articles et aucune de vos notes ne contient «&#xa0;{query}&#xa0;». La recherche ne porte ni sur les brouillons ni sur les exemples.</translation>
    </message>
    <message>
        <source>None of your articles carries this quotation. Drafts and own stories do not count.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Aucun de vos articles ne reprend cette citation. Les brouillons et les articles de votre rédaction ne comptent pas.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <extracomment>language</extracomment>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <extracomment>promises</extracomment>
        <translation>Rien de convenu</translation>
    </message>
    <message>
        <source>Not copied: Readback is just looking up what was agreed. Copy it again in a moment.</source>
        <extracomment>agreeing/guard</extracomment>
        <translation>Non copié&#xa0;: Readback est en train de vérifier ce qui a été convenu. Copiez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Not copied: {why}.</source>
        <extracomment>promises</extracomment>
        <translation>Non copié&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Not everything was forgotten. {why}</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Tout n’a pas été oublié. {why}</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in quotation marks in the source</source>
        <extracomment>check/wording</extracomment>
        <translation>Pas entre guillemets dans la source</translation>
    </message>
    <message>
        <source>Not in quotation marks in the source: they may be the reporter’s own words</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Pas entre guillemets dans la source&#xa0;: la formulation est peut-être celle de l’article</translation>
    </message>
    <message numerus="yes">
        <source>Not in these {n} sources</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>
            <numerusform>Introuvable dans {n} source</numerusform>
            <numerusform>Introuvable dans ces {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved: it has names in it that must stay in the library.</source>
        <extracomment>search/names</extracomment>
        <translation>Non enregistré&#xa0;: des noms qui doivent rester dans la bibliothèque y figurent.</translation>
    </message>
    <message>
        <source>Not saved: the picture shows a name that may only leave under a description.</source>
        <extracomment>pictures/window</extracomment>
        <translation>Non enregistré&#xa0;: le graphique montre un nom qui ne peut sortir que sous une désignation.</translation>
    </message>
    <message>
        <source>Not strong: guessed within a year by somebody with many computers. Another word helps.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Pas solide&#xa0;: devinée en un an par quelqu’un qui a beaucoup d’ordinateurs. Un mot de plus aide.</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>article/bubble, article/selecting, card/card</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note beside the passage</source>
        <extracomment>keys/actions</extracomment>
        <translation>Note à côté du passage</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <extracomment>reading/showing</extracomment>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>Note in “{title}”</source>
        <extracomment>noting/following, widgets/backlinks</extracomment>
        <translation>Note dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Note on page {n}</source>
        <extracomment>notes/head</extracomment>
        <translation>Note sur la page {n}</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <extracomment>notes/head</extracomment>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <extracomment>frame/pages</extracomment>
        <translation>Note sur la page</translation>
    </message>
    <message>
        <source>Note on the selection</source>
        <extracomment>keys/actions</extracomment>
        <translation>Note sur la sélection</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <extracomment>keys/actions</extracomment>
        <translation>Note sur tout l’article</translation>
    </message>
    <message>
        <source>Note on this quotation</source>
        <extracomment>card/carddeeds</extracomment>
        <translation>Note sur cette citation</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <extracomment>card/carddeeds, notes/head</extracomment>
        <translation>Note sur {name}</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <extracomment>notes/head</extracomment>
        <translation>Note sur {place}</translation>
    </message>
    <message>
        <source>Note to place</source>
        <extracomment>notes/head</extracomment>
        <translation>Note à placer</translation>
    </message>
    <message>
        <source>Note {n}</source>
        <extracomment>export/sheets</extracomment>
        <translation>Note {n}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>panel/cards, speech/utterances</extracomment>
        <translation>Note&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>keys/actions, panel/panel, search/rows</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes are shown beside their passages now.</source>
        <extracomment>noting/besides</extracomment>
        <translation>Les notes sont maintenant affichées à côté de leurs passages.</translation>
    </message>
    <message>
        <source>Notes are shown in the panel now.</source>
        <extracomment>noting/besides</extracomment>
        <translation>Les notes sont maintenant affichées dans le panneau.</translation>
    </message>
    <message>
        <source>Notes on the whole draft</source>
        <extracomment>export/wording</extracomment>
        <translation>Notes sur l’ensemble du brouillon</translation>
    </message>
    <message>
        <source>Nothing brings it back, and nothing done before can be undone any more. Out of reach stay the files you opened, exports, copies made by the system or a cloud service, and what the disk keeps of deleted files.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Rien ne le fera revenir, et rien de ce qui a été fait avant ne pourra plus être annulé. Restent hors d’atteinte les fichiers que vous avez ouverts, les exports, les copies du système ou d’un service en ligne, et ce que le disque garde des fichiers supprimés.</translation>
    </message>
    <message>
        <source>Nothing contains all of these words. With most of them: {found}</source>
        <extracomment>search/hits</extracomment>
        <translation>Rien ne contient tous ces mots. Avec la plupart d’entre eux&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Nothing contains just these words. With other endings: {found}</source>
        <extracomment>search/hits</extracomment>
        <translation>Rien ne contient exactement ces mots. Avec d’autres terminaisons&#xa0;: {found}</translation>
    </message>
    <message>
        <source>Nothing contains “{query}”. Try fewer words, or the beginning of one.</source>
        <extracomment>search/hits</extracomment>
        <translation>Rien ne contient «&#xa0;{query}&#xa0;». Essayez moins de mots, ou le début de l’un d’eux.</translation>
    </message>
    <message>
        <source>Nothing differs in this reported speech, so there is nothing to clear.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Rien ne diffère dans ces propos rapportés&#xa0;: il n’y a rien à valider.</translation>
    </message>
    <message>
        <source>Nothing else was changed. The files are as they were.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Rien d’autre n’a été changé. Les fichiers sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <extracomment>search/palette</extracomment>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing here contains “{words}”. Try fewer words.</source>
        <extracomment>panel/listtab</extracomment>
        <translation>Rien ici ne contient «&#xa0;{words}&#xa0;». Essayez moins de mots.</translation>
    </message>
    <message>
        <source>Nothing in the manual contains all of these words. Try fewer of them, or the beginning of one.</source>
        <extracomment>manual/window</extracomment>
        <translation>Rien dans le manuel ne contient tous ces mots. Essayez-en moins, ou le début de l’un d’eux.</translation>
    </message>
    <message>
        <source>Nothing in your library has that name.</source>
        <extracomment>notes/linklist</extracomment>
        <translation>Rien dans votre bibliothèque ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing in your library is called “{words}”.</source>
        <extracomment>noting/following</extracomment>
        <translation>Rien dans votre bibliothèque ne s’appelle «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. Choose a person, a note or a passage, then Edit › What was agreed….</source>
        <extracomment>agreeing/window</extracomment>
        <translation>Rien n’est convenu pour l’instant. Choisissez une personne, une note ou un passage&#x202f;; Édition › Ce qui a été convenu… permet alors de le noter.</translation>
    </message>
    <message>
        <source>Nothing is checked here. Open a draft; {key} checks it.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Rien n’est vérifié ici. Ouvrez un brouillon&#x202f;; {key} le vérifie.</translation>
    </message>
    <message>
        <source>Nothing is printed.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Rien n’est imprimé.</translation>
    </message>
    <message>
        <source>Nothing left the library: {why}. Look under Edit › All agreements… what it is, or leave it out of what you choose.</source>
        <extracomment>promises</extracomment>
        <translation>Rien n’est sorti de la bibliothèque&#xa0;: {why}. Voyez dans Édition › Tous les accords… ce qui a été convenu, ou excluez cela de votre choix.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Rien de nouveau n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing that {speaker} says here contains “{words}”. Try fewer words.</source>
        <extracomment>panel/listtab</extracomment>
        <translation>Rien de ce que {speaker} dit ici ne contient «&#xa0;{words}&#xa0;». Essayez moins de mots.</translation>
    </message>
    <message>
        <source>Nothing to decide. Where two names in your articles may be the same person, they are listed here with the reason.</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Rien à décider. Quand deux noms de vos articles peuvent désigner la même personne, ils apparaissent ici avec la raison.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <extracomment>article/view</extracomment>
        <translation>Rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was saved. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Rien n’a été enregistré. {why}</translation>
    </message>
    <message>
        <source>Nothing was saved: Windows takes no file or folder of the name “{name}”. Choose another name.</source>
        <extracomment>handing</extracomment>
        <translation>Rien n’a été enregistré&#xa0;: Windows n’accepte ni fichier ni dossier du nom «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is a “{name}” already, and it stays. Choose another name.</source>
        <extracomment>messages</extracomment>
        <translation>Rien n’a été enregistré&#xa0;: «&#xa0;{name}&#xa0;» existe déjà et reste en place. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing was taken in: a newer Readback took “{name}” out. Install that version.</source>
        <extracomment>handing</extracomment>
        <translation>Rien n’a été importé&#xa0;: «&#xa0;{name}&#xa0;» a été exporté par une version plus récente de Readback. Installez cette version.</translation>
    </message>
    <message>
        <source>Nothing was taken in: “{name}” is damaged or was changed. Check that the whole file was copied, or take it out again.</source>
        <extracomment>handing</extracomment>
        <translation>Rien n’a été importé&#xa0;: «&#xa0;{name}&#xa0;» est endommagé ou a été modifié. Vérifiez que tout le fichier a été copié, ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken in: “{name}” is nothing that Readback takes in. Choose a file that Readback, Hypothesis or another program took out.</source>
        <extracomment>handing</extracomment>
        <translation>Rien n’a été importé&#xa0;: «&#xa0;{name}&#xa0;» n’est pas un fichier que Readback sait importer. Choisissez un fichier exporté par Readback, Hypothesis ou un autre programme.</translation>
    </message>
    <message>
        <source>Nothing was written: “{words}” must not leave, and stands in {file}. Leave it out of what you choose.</source>
        <extracomment>handing</extracomment>
        <translation>Rien n’a été écrit&#xa0;: «&#xa0;{words}&#xa0;» ne doit pas sortir et figure dans {file}. Excluez-le de votre choix.</translation>
    </message>
    <message>
        <source>Nothing yet. A accepts and X rejects what was found; M, S and E correct it.</source>
        <extracomment>correcting/settling</extracomment>
        <translation>Rien pour l’instant. A accepte et X rejette ce qui a été trouvé&#x202f;; M, S et E le corrigent.</translation>
    </message>
    <message>
        <source>Now called {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>S’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>Now has “{now}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Il y a maintenant «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>Now lacks “{was}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Il manque maintenant «&#xa0;{was}&#xa0;»</translation>
    </message>
    <message>
        <source>Now the same organisation as {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Maintenant la même organisation que {name}.</translation>
    </message>
    <message>
        <source>Now the same person as {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Maintenant la même personne que {name}.</translation>
    </message>
    <message>
        <source>Now the same place as {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Maintenant le même lieu que {name}.</translation>
    </message>
    <message>
        <source>Of a folder such files are taken in, and the articles in it are opened.</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>D’un dossier, Readback importe les fichiers de ce genre et ouvre les articles.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Off the record</source>
        <extracomment>promises</extracomment>
        <translation>En off</translation>
    </message>
    <message>
        <source>Older save</source>
        <extracomment>saves/window</extracomment>
        <translation>Ancienne version</translation>
    </message>
    <message>
        <source>Older save: {save}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Ancienne version&#xa0;: {save}</translation>
    </message>
    <message>
        <source>On the record</source>
        <extracomment>promises</extracomment>
        <translation>Citable</translation>
    </message>
    <message>
        <source>On which day</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <extracomment>export/sheets, export/wording</extracomment>
        <translation>Sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>One box searches notes, quotations, people and articles. Whatever Readback can do is in the palette.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Un seul champ recherche dans les notes, les citations, les personnes et les articles. Tout ce que Readback sait faire est dans la palette.</translation>
    </message>
    <message>
        <source>One file that Readback takes in again. With your notes and the names of the files it is the same library.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un fichier que Readback peut importer de nouveau. Avec vos notes et les noms des fichiers, c’est la même bibliothèque.</translation>
    </message>
    <message>
        <source>One file with an entry of each article.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un fichier avec une entrée par article.</translation>
    </message>
    <message>
        <source>One file with your notes and highlights, and where each of them stands.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Un fichier avec vos notes et surlignages, et la place de chacun.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One name on each line, or a table from a spreadsheet</source>
        <extracomment>search/names</extracomment>
        <translation>Un nom par ligne, ou un tableau venu d’un tableur</translation>
    </message>
    <message>
        <source>Only in part: {words} not found</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>En partie seulement&#x202f;; introuvable&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Only punctuation differs</source>
        <extracomment>check/wording</extracomment>
        <translation>Seule la ponctuation diffère</translation>
    </message>
    <message>
        <source>Only the article</source>
        <extracomment>keys/actions</extracomment>
        <translation>L’article seul</translation>
    </message>
    <message>
        <source>Only the form differs: {forms}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Seule la forme diffère&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>Only the words are compared, not the facts.</source>
        <extracomment>check/wording</extracomment>
        <translation>Seuls les mots sont comparés, pas les faits.</translation>
    </message>
    <message numerus="yes">
        <source>Only the {n} articles opened last are read.</source>
        <extracomment>person/window</extracomment>
        <translation>
            <numerusform>Seul l’article ouvert en dernier est lu.</numerusform>
            <numerusform>Seuls les {n} articles ouverts en dernier sont lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is kept in the library can be printed.</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>Seul ce qui est conservé dans la bibliothèque peut être imprimé.</translation>
    </message>
    <message>
        <source>Only what is kept in the library can have an agreement.</source>
        <extracomment>agreeing/deeds</extracomment>
        <translation>Seul ce qui est gardé dans la bibliothèque peut faire l’objet d’un accord.</translation>
    </message>
    <message>
        <source>Only what stands in a draft that is kept can be cleared.</source>
        <extracomment>checking/deeds</extracomment>
        <translation>Seul ce qui figure dans un brouillon gardé dans la bibliothèque peut être validé.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>locking/gate</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a draft to check…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ouvrir un brouillon à vérifier…</translation>
    </message>
    <message>
        <source>Open a list of names</source>
        <extracomment>search/names</extracomment>
        <translation>Ouvrir une liste de noms</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <extracomment>search/names</extracomment>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Open all articles in a folder</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Ouvrir tous les articles d’un dossier</translation>
    </message>
    <message>
        <source>Open an article first, or choose a project or several articles.</source>
        <extracomment>reading/picturing</extracomment>
        <translation>Ouvrez d’abord un article, ou choisissez un projet ou plusieurs articles.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>correcting/mending, main_window, outgoing/printing</extracomment>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Open drafts to check</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Ouvrir des brouillons à vérifier</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>intake/recents</extracomment>
        <translation>Ouvrir un article récent</translation>
    </message>
    <message>
        <source>Open source</source>
        <extracomment>check/comparison</extracomment>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>checking/copying</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the last article when Readback starts</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>Ouvrir le dernier article au lancement de Readback</translation>
    </message>
    <message>
        <source>Open the newest</source>
        <extracomment>intake/offering</extracomment>
        <translation>Ouvrir la plus récente</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Ouvrir l’article d’exemple</translation>
    </message>
    <message>
        <source>Open the sample draft</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Ouvrir le brouillon d’exemple</translation>
    </message>
    <message>
        <source>Open the source</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ouvrir la source</translation>
    </message>
    <message>
        <source>Open the source and check again; or, where it is not an article, say what it is and who holds it.</source>
        <extracomment>check/comparison</extracomment>
        <translation>Ouvrez la source et vérifiez de nouveau&#x202f;; si ce n’est pas un article, dites ce que c’est et qui le détient.</translation>
    </message>
    <message>
        <source>Open them again</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>Les rouvrir</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>shelf/columns</extracomment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>keys/actions, shelf/drop</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Or draw a rectangle on the page, and write a note about what is in it.</source>
        <extracomment>frame/pages</extracomment>
        <translation>Ou tracez un rectangle sur la page, et écrivez une note sur ce qu’il contient.</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>keys/actions</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Order of the bars</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Ordre des barres</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>headless, keys/actions, export/sheets</extracomment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Orgs</source>
        <extracomment>panel/panel</extracomment>
        <translation>Org.</translation>
    </message>
    <message>
        <source>Originals</source>
        <extracomment>export/beside</extracomment>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Originals, texts and logs</source>
        <extracomment>verifying/window</extracomment>
        <translation>Originaux, textes et journaux</translation>
    </message>
    <message>
        <source>Originals, texts and logs…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Originaux, textes et journaux…</translation>
    </message>
    <message>
        <source>Other saves of a story</source>
        <extracomment>intake/offering</extracomment>
        <translation>Autres versions d’un même article</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>person/window</extracomment>
        <translation>Autres personnes</translation>
    </message>
    <message>
        <source>Otherwise in {source}: {differences}</source>
        <extracomment>export/wording</extracomment>
        <translation>Différent dans {source}&#xa0;: {differences}</translation>
    </message>
    <message>
        <source>Out of date: more has been found in your articles since. Check again.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Pas à jour&#xa0;: d’autres éléments ont été trouvés depuis dans vos articles. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Out of date: your articles changed since. Check again.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Pas à jour&#xa0;: vos articles ont changé depuis. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Outlet</source>
        <extracomment>reading/details, shelf/columns</extracomment>
        <translation>Média</translation>
    </message>
    <message>
        <source>Outlet and date</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Média et date</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>pictures/window</extracomment>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Over time, as a table</source>
        <extracomment>person/window</extracomment>
        <translation>Au fil du temps, en tableau</translation>
    </message>
    <message>
        <source>Over {articles}</source>
        <extracomment>reading/overview</extracomment>
        <translation>Sur {articles}</translation>
    </message>
    <message>
        <source>PDF, to be printed</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>PDF, à imprimer</translation>
    </message>
    <message>
        <source>PNG, for looking at</source>
        <extracomment>pictures/window</extracomment>
        <translation>PNG, à regarder</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>manual/browser</extracomment>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Page {label} begins here</source>
        <extracomment>article/margin</extracomment>
        <translation>La page {label} commence ici</translation>
    </message>
    <message>
        <source>Page {n} of {pages}</source>
        <extracomment>pdf</extracomment>
        <translation>Page {n} sur {pages}</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Pages pour un navigateur</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>panel/panel</extracomment>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Panel over several articles</source>
        <extracomment>keys/actions</extracomment>
        <translation>Panneau sur plusieurs articles</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <extracomment>locking/gate</extracomment>
        <translation>Phrase secrète ou code de secours</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>troubles</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Paste as draft</source>
        <extracomment>keys/actions</extracomment>
        <translation>Coller comme brouillon</translation>
    </message>
    <message>
        <source>Paste…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>progress</extracomment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>headless, keys/actions, panel/panel</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People have a solid line, places a dashed and organisations a dotted one. Quotations have a bar and a tint, reported speech a thin line. A “?” says: look at this one yourself.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Un trait plein souligne les personnes, des tirets les lieux, des pointillés les organisations. Les citations ont une barre et un fond teinté, les propos rapportés un trait fin. Un «&#xa0;?&#xa0;» veut dire&#xa0;: à regarder vous-même.</translation>
    </message>
    <message>
        <source>People named in it</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Personnes nommées</translation>
    </message>
    <message>
        <source>Perhaps by the same person (guess)</source>
        <extracomment>person/telling</extracomment>
        <translation>Peut-être de la même personne (supposition)</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <extracomment>person/rows</extracomment>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Perhaps you mean</source>
        <extracomment>person/window</extracomment>
        <translation>Vous pensez peut-être à</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>language</extracomment>
        <translation>persan</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person file</source>
        <extracomment>card/card, panel/cards, person/window</extracomment>
        <translation>Fiche de la personne</translation>
    </message>
    <message>
        <source>Person file of {name}</source>
        <extracomment>panel/setrows</extracomment>
        <translation>Fiche&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Person file…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Fiche d’une personne…</translation>
    </message>
    <message numerus="yes">
        <source>Person in {n} articles</source>
        <extracomment>choosing, noting/following</extracomment>
        <translation>
            <numerusform>Personne dans {n} article</numerusform>
            <numerusform>Personne dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Person in “{title}”</source>
        <extracomment>widgets/backlinks</extracomment>
        <translation>Personne dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>pictures/canvas</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <extracomment>person/overtime, pictures/page</extracomment>
        <translation>Graphique&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>pictures/window</extracomment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Graphiques…</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>pictures/places, speech/utterances</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>headless, keys/actions, panel/panel</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places in the articles</source>
        <extracomment>pictures/spots</extracomment>
        <translation>Endroits dans les articles</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>language</extracomment>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>language</extracomment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>preferences/window</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>keys/actions, locking/deeds</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Present passphrase or recovery code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Phrase secrète actuelle ou code de secours</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>notes/editor</extracomment>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <extracomment>keys/actions, notes/preview</extracomment>
        <translation>Aperçu de la note</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>frame/bars, saves/window</extracomment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <extracomment>search/findbar</extracomment>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <extracomment>card/card, keys/actions</extracomment>
        <translation>Mention précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>frame/pages</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <extracomment>keys/actions</extracomment>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>panel/cards</extracomment>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Previous quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Citation précédente</translation>
    </message>
    <message>
        <source>Previous source</source>
        <extracomment>check/side</extracomment>
        <translation>Source précédente</translation>
    </message>
    <message>
        <source>Previous to fix</source>
        <extracomment>keys/actions</extracomment>
        <translation>Citation précédente à corriger</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>keys/actions, outgoing/paper</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>preferences/window</extracomment>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>frame/bars, locking/gate</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Progression de l’impression</translation>
    </message>
    <message>
        <source>Progress of taking in</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Progress of taking out</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>reading/personal</extracomment>
        <translation>Projet {name}</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>reading/details, shelf/columns</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Punctuation or capitals differ, too.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>La ponctuation ou les majuscules diffèrent aussi.</translation>
    </message>
    <message>
        <source>Put into</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Mettre dans</translation>
    </message>
    <message>
        <source>Put into the project.</source>
        <extracomment>ordering</extracomment>
        <translation>Mis dans le projet.</translation>
    </message>
    <message>
        <source>Put it here</source>
        <extracomment>noting/placing</extracomment>
        <translation>La placer ici</translation>
    </message>
    <message>
        <source>Put it on the selection</source>
        <extracomment>noting/placing</extracomment>
        <translation>La placer sur la sélection</translation>
    </message>
    <message>
        <source>Put the cursor in a quotation first, or choose one in the panel.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Placez d’abord le curseur dans une citation, ou choisissez-en une dans le panneau.</translation>
    </message>
    <message>
        <source>Put the cursor on a name first, or choose one in the panel.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Placez d’abord le curseur sur un nom, ou choisissez-en un dans le panneau.</translation>
    </message>
    <message>
        <source>Put the cursor on a name or a quotation first, or choose one in the panel.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Placez d’abord le curseur sur un nom ou une citation, ou choisissez-en un dans le panneau.</translation>
    </message>
    <message>
        <source>Put the cursor on a name or a quotation first.</source>
        <extracomment>card/carding</extracomment>
        <translation>Placez d’abord le curseur sur un nom ou une citation.</translation>
    </message>
    <message>
        <source>Put the cursor on a quotation first, or choose one in the side panel.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Placez d’abord le curseur sur une citation, ou choisissez-en une dans le panneau latéral.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>keys/actions, locking/gate</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quotation added: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation ajoutée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotation altered. {changes}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation modifiée. {changes}</translation>
    </message>
    <message>
        <source>Quotation cut: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation supprimée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotation now given to {name}, before to {before}: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation désormais attribuée à {name}, auparavant à {before}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotation of {name} added: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation ajoutée, {name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotation of {name} altered. {changes}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation modifiée, {name}. {changes}</translation>
    </message>
    <message>
        <source>Quotation of {name} cut: {words}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Citation supprimée, {name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotation, speaker unknown: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Citation, locuteur inconnu&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotation, {speaker} said: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Citation, {speaker} a dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Quotations</source>
        <extracomment>keys/actions, search/rows, export/markdown</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotations of the draft</source>
        <extracomment>check/pane</extracomment>
        <translation>Citations du brouillon</translation>
    </message>
    <message>
        <source>Quotations: {n}</source>
        <extracomment>headless</extracomment>
        <translation>Citations&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Quoted</source>
        <extracomment>person/overtime, pictures/counted, pictures/overtime</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quoted and named</source>
        <extracomment>pictures/counting</extracomment>
        <translation>Citations et mentions</translation>
    </message>
    <message>
        <source>Quoted and reported</source>
        <extracomment>person/rows, person/telling</extracomment>
        <translation>Citations et propos rapportés</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>keys/actions, panel/panel</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Readback</source>
        <extracomment>locking/discretion, locking/gate, main_window</extracomment>
        <translation>Readback</translation>
    </message>
    <message>
        <source>Readback cannot speak for the system or for other programs: for a backup, a cloud folder that the library lies in, or whatever you hand on yourself.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Readback ne peut répondre ni du système ni d’autres programmes&#xa0;: d’une sauvegarde, d’un dossier en ligne où se trouve la bibliothèque, ou de ce que vous transmettez vous-même.</translation>
    </message>
    <message>
        <source>Readback closes the library for it, and opens it again.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Readback ferme la bibliothèque pour cela, puis la rouvre.</translation>
    </message>
    <message>
        <source>Readback compares words with your saved sources. It does not check whether the sources are right or complete.</source>
        <extracomment>check/wording, export/wording</extracomment>
        <translation>Readback compare des mots avec vos sources enregistrées. Il ne vérifie pas si les sources sont exactes ou complètes.</translation>
    </message>
    <message>
        <source>Readback does not know this kind of file. Save it as docx, html or text.</source>
        <extracomment>messages</extracomment>
        <translation>Readback ne connaît pas ce type de fichier. Enregistrez-le en docx, html ou texte.</translation>
    </message>
    <message numerus="yes">
        <source>Readback ended while it was taking in {n} files, so nothing of them was kept. Take them in once more.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>Readback s’est arrêté pendant l’import de {n} fichier&#xa0;: rien n’en a été gardé. Importez-le de nouveau.</numerusform>
            <numerusform>Readback s’est arrêté pendant l’import de {n} fichiers&#xa0;: rien n’en a été gardé. Importez-les de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readback has no code that uses the network. While it runs, internet connections and looking up names are refused inside it, also to the Python parts that others wrote.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Readback n’a aucun code qui utilise le réseau. Tant qu’il est ouvert, les connexions Internet et la résolution de noms y sont refusées, y compris aux parties en Python que d’autres ont écrites.</translation>
    </message>
    <message>
        <source>Readback manual</source>
        <extracomment>manual/window</extracomment>
        <translation>Manuel de Readback</translation>
    </message>
    <message>
        <source>Readback never looks for a newer version, and this copy was not told where they are published: ask whoever gave it to you.</source>
        <extracomment>guide/about</extracomment>
        <translation>Readback ne cherche jamais de version plus récente, et cette copie ne sait pas où elles sont publiées&#xa0;: demandez à la personne qui vous l’a donnée.</translation>
    </message>
    <message>
        <source>Readback replaces names. It cannot tell whether the rest gives the person away.</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Readback remplace les noms. Il ne peut pas dire si le reste trahit la personne.</translation>
    </message>
    <message>
        <source>Readback {version}</source>
        <extracomment>guide/about</extracomment>
        <translation>Readback {version}</translation>
    </message>
    <message>
        <source>Readback’s own</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Celui de Readback</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>preferences/window</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading size</source>
        <extracomment>keys/menus, preferences/aspect, preferences/reading</extracomment>
        <translation>Taille de lecture</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>keys/actions, undoing</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <extracomment>undoing</extracomment>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Rejeté.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>La supprimer…</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Supprimer la phrase secrète…</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Renommer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>keys/actions, shelf/sections</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>checking/copying</extracomment>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>person/overtime, pictures/counted, pictures/overtime</extracomment>
        <translation>Propos rapportés</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <extracomment>keys/actions</extracomment>
        <translation>Propos rapportés</translation>
    </message>
    <message>
        <source>Reported speech has no trail: its words are the reporter’s.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Les propos rapportés n’ont pas de parcours&#xa0;: leur formulation est celle de l’article.</translation>
    </message>
    <message>
        <source>Reported speech: a figure, name or negation differs from the nearest passage</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Propos rapportés&#xa0;: un chiffre, un nom ou une négation diffère du passage le plus proche</translation>
    </message>
    <message>
        <source>Reported, compare</source>
        <extracomment>check/wording</extracomment>
        <translation>Rapporté, à comparer</translation>
    </message>
    <message>
        <source>Reported, not quoted: {speaker} says: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Rapporté, non cité&#xa0;: {speaker} dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reported, not quoted: {speaker} {verb}: {words}</source>
        <extracomment>speech/utterances</extracomment>
        <translation>Rapporté, non cité&#xa0;: {speaker} {verb}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reported, nothing near it found</source>
        <extracomment>check/wording</extracomment>
        <translation>Rapporté, rien d’approchant</translation>
    </message>
    <message>
        <source>Reported: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>Rapporté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Romanian</source>
        <extracomment>language</extracomment>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>language</extracomment>
        <translation>russe</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {hash}</source>
        <extracomment>export/wording</extracomment>
        <translation>SHA-256 du fichier&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>SVG, for enlarging and changing</source>
        <extracomment>pictures/window</extracomment>
        <translation>SVG, à agrandir et à modifier</translation>
    </message>
    <message>
        <source>Said by nobody named: settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Dit par une personne non nommée&#xa0;: tranché par vous.</translation>
    </message>
    <message>
        <source>Said by {name}: settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Dit par {name}&#xa0;: tranché par vous.</translation>
    </message>
    <message>
        <source>Same organisation as…</source>
        <extracomment>panel/rows</extracomment>
        <translation>Même organisation que…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <extracomment>card/card, keys/actions, panel/rows</extracomment>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Same place as…</source>
        <extracomment>panel/rows</extracomment>
        <translation>Même lieu que…</translation>
    </message>
    <message>
        <source>Same words; punctuation, case or house style differs</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Mêmes mots&#x202f;; la ponctuation, les majuscules ou les usages de la rédaction diffèrent</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <extracomment>panel/scope, search/names</extracomment>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as a page</source>
        <extracomment>reading/saves</extracomment>
        <translation>Enregistrer comme page</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <extracomment>saves/window</extracomment>
        <translation>Enregistrer comme page…</translation>
    </message>
    <message>
        <source>Save decisions as CSV…</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the Checker’s copy</source>
        <extracomment>check/copysheet, checking/copying</extracomment>
        <translation>Enregistrer la copie de vérification</translation>
    </message>
    <message>
        <source>Save the Checker’s copy…</source>
        <extracomment>check/pane, keys/actions</extracomment>
        <translation>Enregistrer la copie de vérification…</translation>
    </message>
    <message>
        <source>Save the decisions</source>
        <extracomment>correcting/naming</extracomment>
        <translation>Enregistrer les décisions</translation>
    </message>
    <message>
        <source>Save the last hashes</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Enregistrer les dernières empreintes</translation>
    </message>
    <message>
        <source>Save the last hashes…</source>
        <extracomment>verifying/window</extracomment>
        <translation>Enregistrer les dernières empreintes…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Enregistrer la liste comme tableau…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <extracomment>pictures/window</extracomment>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <extracomment>pictures/window</extracomment>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <extracomment>pictures/window, search/names</extracomment>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <extracomment>pictures/window</extracomment>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <extracomment>search/hits</extracomment>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <extracomment>reading/takingout</extracomment>
        <translation>Enregistrer comme tableau ce qui est affiché</translation>
    </message>
    <message>
        <source>Saved as Word, it is your document with the comments added. All else in it stays, also the name of its author, tracked changes and earlier comments.</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Au format Word, c’est votre document avec les commentaires en plus. Tout le reste y demeure, y compris le nom de son auteur, les modifications suivies et les commentaires antérieurs.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <extracomment>checking/copying, correcting/naming, pictures/window</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>Saves compared</source>
        <extracomment>saves/window</extracomment>
        <translation>Versions comparées</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>search/names</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search a list of names</source>
        <extracomment>search/names</extracomment>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>Search a list of names…</source>
        <extracomment>keys/actions, search/hits</extracomment>
        <translation>Rechercher des noms…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <extracomment>keys/actions</extracomment>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search for what is tagged {tag}</source>
        <extracomment>notes/reader</extracomment>
        <translation>Rechercher ce qui porte l’étiquette {tag}</translation>
    </message>
    <message>
        <source>Search notes, quotations, people, articles</source>
        <extracomment>search/box</extracomment>
        <translation>Rechercher notes, citations, personnes, articles</translation>
    </message>
    <message>
        <source>Search saved.</source>
        <extracomment>ordering</extracomment>
        <translation>Recherche enregistrée.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>manual/window</extracomment>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Search without {words}</source>
        <extracomment>search/chips</extracomment>
        <translation>Rechercher sans {words}</translation>
    </message>
    <message>
        <source>Searched as words: {pieces}</source>
        <extracomment>search/box</extracomment>
        <translation>Recherché comme des mots&#xa0;: {pieces}</translation>
    </message>
    <message>
        <source>Select a passage by mouse, or with Shift and the arrows. What you write is saved, and can be undone.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Sélectionnez un passage à la souris, ou avec Maj et les flèches. Ce que vous écrivez est enregistré et peut être annulé.</translation>
    </message>
    <message>
        <source>Select a passage first, by mouse or Shift and arrows.</source>
        <extracomment>commands</extracomment>
        <translation>Sélectionnez d’abord un passage, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Select a passage first, by mouse or Shift and arrows. {key} writes a note on the whole article.</source>
        <extracomment>commands</extracomment>
        <translation>Sélectionnez d’abord un passage, à la souris ou avec Maj et les flèches. {key} écrit une note sur tout l’article.</translation>
    </message>
    <message>
        <source>Select a passage or choose a quotation first.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Sélectionnez d’abord un passage ou choisissez une citation.</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>article/selecting</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the passage first.</source>
        <extracomment>correct/targets, noting/placing</extracomment>
        <translation>Sélectionnez d’abord le passage.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>keys/actions</extracomment>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Shortened, and the gap is marked</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Abrégé, et la coupe est signalée</translation>
    </message>
    <message>
        <source>Shortened, marked</source>
        <extracomment>check/wording</extracomment>
        <translation>Abrégé, signalé</translation>
    </message>
    <message>
        <source>Show a card when the pointer rests on a name</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Afficher une fiche quand le pointeur reste sur un nom</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>frame/frame, preferences/library</extracomment>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show it in the article</source>
        <extracomment>saves/window</extracomment>
        <translation>Afficher dans l’article</translation>
    </message>
    <message>
        <source>Show the message before this one</source>
        <extracomment>widgets/banner</extracomment>
        <translation>Afficher le message précédent</translation>
    </message>
    <message>
        <source>Show the most likely passage</source>
        <extracomment>noting/placing</extracomment>
        <translation>Afficher le passage le plus probable</translation>
    </message>
    <message>
        <source>Show the note beside its passage</source>
        <extracomment>notes/head</extracomment>
        <translation>Afficher la note à côté de son passage</translation>
    </message>
    <message>
        <source>Show the note in the side panel</source>
        <extracomment>notes/head</extracomment>
        <translation>Afficher la note dans le panneau latéral</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <extracomment>main_window</extracomment>
        <translation>Afficher les pages</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <extracomment>locking/gate, locking/sheet</extracomment>
        <translation>Afficher ce que je saisis</translation>
    </message>
    <message>
        <source>Show what is the same, too</source>
        <extracomment>saves/window</extracomment>
        <translation>Afficher aussi ce qui est identique</translation>
    </message>
    <message>
        <source>Show what {name} said</source>
        <extracomment>panel/setrows</extracomment>
        <translation>Afficher ce que {name} a dit</translation>
    </message>
    <message>
        <source>Show which</source>
        <extracomment>intake/arrivals, intake/offering</extracomment>
        <translation>Afficher lesquels</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Afficher lesquels, et pourquoi</translation>
    </message>
    <message>
        <source>Side panel</source>
        <extracomment>keys/actions</extracomment>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>guide/touring, shelf/namedesk</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>keys/actions, pictures/mapping</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>So far, these pages are in English only.</source>
        <extracomment>language</extracomment>
        <translation>Pour l’instant, ces pages n’existent qu’en anglais.</translation>
    </message>
    <message>
        <source>Something else is agreed now. Look again what leaves.</source>
        <extracomment>outgoing/deeds</extracomment>
        <translation>L’accord a changé entre-temps. Voyez de nouveau ce qui sort.</translation>
    </message>
    <message>
        <source>Something inside Readback went wrong ({kind}). What you saved is as it was. Try again; if it happens again, restart Readback.</source>
        <extracomment>messages</extracomment>
        <translation>Quelque chose s’est mal passé dans Readback ({kind}). Ce que vous avez enregistré est tel quel. Réessayez&#x202f;; si cela se répète, relancez Readback.</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Trier les articles</translation>
    </message>
    <message>
        <source>Sort order</source>
        <extracomment>check/pane, panel/listtab</extracomment>
        <translation>Ordre de tri</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>check/comparison</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source gives {theirs}, draft gives {ours}</source>
        <extracomment>check/wording</extracomment>
        <translation>La source donne {theirs}, le brouillon {ours}</translation>
    </message>
    <message>
        <source>Source outside Readback: {reason} ({initials}, {day})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Source hors de Readback&#xa0;: {reason} ({initials}, {day})</translation>
    </message>
    <message>
        <source>Source outside Readback: {what} ({signed})</source>
        <extracomment>check/wording</extracomment>
        <translation>Source hors de Readback&#xa0;: {what} ({signed})</translation>
    </message>
    <message>
        <source>Source outside Readback…</source>
        <extracomment>check/comparison, keys/actions</extracomment>
        <translation>Source hors de Readback…</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>export/wording</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>language</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>panel/speakers</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>Speaker to check: {draft} in the draft, {source} in the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Locuteur à vérifier&#xa0;: {draft} dans le brouillon, {source} dans la source</translation>
    </message>
    <message>
        <source>Speaker to check: {name}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Locuteur à vérifier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Speaker unknown</source>
        <extracomment>clipboard/citation, panel/rows, panel/setrows</extracomment>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>Speaker: {name}, in the source too</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Locuteur&#xa0;: {name}, dans la source aussi</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <extracomment>card/card, keys/actions, panel/cards</extracomment>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Split off: now {name}.</source>
        <extracomment>correct/wording</extracomment>
        <translation>Séparé&#xa0;: maintenant {name}.</translation>
    </message>
    <message>
        <source>Split: somebody else…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Séparer&#xa0;: quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>article/edging</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>search/names, widgets/underway</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop watching “{name}”</source>
        <extracomment>main_window</extracomment>
        <translation>Ne plus surveiller «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped before all articles were compared.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>Arrêté avant que tous les articles soient comparés.</translation>
    </message>
    <message>
        <source>Stopped before all quotations were compared.</source>
        <extracomment>checking/joining</extracomment>
        <translation>Arrêté avant que toutes les citations aient été comparées.</translation>
    </message>
    <message>
        <source>Stopped looking for names and quotations.</source>
        <extracomment>progress</extracomment>
        <translation>La recherche des noms et des citations est arrêtée.</translation>
    </message>
    <message>
        <source>Strong: guessing it takes longer than anybody can wait.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Solide&#xa0;: la deviner prend plus de temps que quiconque ne peut attendre.</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>language</extracomment>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>correct/picker</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (CSV)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Tableaux pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>article/bubble, article/selecting</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag of {n} notes</source>
        <extracomment>choosing</extracomment>
        <translation>
            <numerusform>Étiquette de {n} note</numerusform>
            <numerusform>Étiquette de {n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>notes/tags</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <extracomment>keys/actions</extracomment>
        <translation>Étiquettes de la note</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>panel/settled</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <extracomment>panel/settled</extracomment>
        <translation>Retirer&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Take in</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Take in…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Retirer de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Take out…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Take the clearing back</source>
        <extracomment>check/comparison</extracomment>
        <translation>Retirer la validation</translation>
    </message>
    <message>
        <source>Taken in: what was settled or saved.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Importé&#xa0;: ce qui était tranché ou enregistré.</translation>
    </message>
    <message>
        <source>Taken in: {things}.</source>
        <extracomment>incoming/account</extracomment>
        <translation>Importé&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Taken out of the project.</source>
        <extracomment>ordering</extracomment>
        <translation>Retiré du projet.</translation>
    </message>
    <message>
        <source>Test it</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Text order</source>
        <extracomment>check/pane, panel/panel</extracomment>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>The Checker’s copy was not saved.</source>
        <extracomment>checking/copying</extracomment>
        <translation>La copie de vérification n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The SHA-256 of the sources’ files</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Le SHA-256 des fichiers des sources</translation>
    </message>
    <message>
        <source>The article is in the trash.</source>
        <extracomment>ordering</extracomment>
        <translation>L’article est dans la corbeille.</translation>
    </message>
    <message>
        <source>The article with this quotation is not in your library any more.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>L’article de cette citation n’est plus dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>The article “{title}”</source>
        <extracomment>agreeing/meant, erasing/meant, outgoing/meant</extracomment>
        <translation>L’article «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>The articles are the same as when Readback stored them; the library’s own file is not.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Les articles sont identiques à ce que Readback a enregistré&#x202f;; le fichier de la bibliothèque ne l’est pas.</translation>
    </message>
    <message>
        <source>The articles in which it stands, too</source>
        <extracomment>erasing/meant</extracomment>
        <translation>Et aussi les articles où il figure</translation>
    </message>
    <message>
        <source>The check broke off. Check again.</source>
        <extracomment>verifying/deeds</extracomment>
        <translation>La vérification s’est interrompue. Vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The check of this draft is not finished. Save the copy once it is.</source>
        <extracomment>checking/copying</extracomment>
        <translation>La vérification de ce brouillon n’est pas terminée. Enregistrez la copie ensuite.</translation>
    </message>
    <message>
        <source>The code you have opens nothing any more.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Le code que vous avez n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>The date comes from the file’s properties. It need not be when this was published.</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>La date vient des propriétés du fichier. Ce n’est pas forcément celle de la publication.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. Make room, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Le disque qui contient {folder} est plein. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The draft adds “{now}”.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Le brouillon ajoute «&#xa0;{now}&#xa0;».</translation>
    </message>
    <message>
        <source>The draft has “{now}”, the source “{was}”.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Le brouillon dit «&#xa0;{now}&#xa0;», la source «&#xa0;{was}&#xa0;».</translation>
    </message>
    <message>
        <source>The draft leaves out “{was}”.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Le brouillon omet «&#xa0;{was}&#xa0;».</translation>
    </message>
    <message>
        <source>The draft with a comment on each quotation: what to look at, what the source has, and where. The sources are listed at the end.</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Le brouillon avec un commentaire sur chaque citation&#xa0;: ce qu’il faut regarder, ce que dit la source, et où. La liste des sources est à la fin.</translation>
    </message>
    <message>
        <source>The earliest here is the earliest in your library. What has no date stands last.</source>
        <extracomment>trail/pane</extracomment>
        <translation>Le plus ancien ici est le plus ancien de votre bibliothèque. Ce qui n’a pas de date vient en dernier.</translation>
    </message>
    <message>
        <source>The end of the log is missing, so it proves nothing later. Compare it with a backup.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>La fin du journal manque, il ne prouve donc rien pour la suite. Comparez-le avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The file after</source>
        <extracomment>person/window</extracomment>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>The file before</source>
        <extracomment>person/window</extracomment>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>The files that leave</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Les fichiers qui sortent</translation>
    </message>
    <message>
        <source>The first of these that the system has: {fonts}</source>
        <extracomment>preferences/reading</extracomment>
        <translation>La première de celles-ci que le système possède&#xa0;: {fonts}</translation>
    </message>
    <message>
        <source>The first {n} of {all} are drawn; the table has all.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>Les {n} premiers sur {all} sont dessinés&#x202f;; le tableau les contient tous.</translation>
    </message>
    <message>
        <source>The language model is still being loaded.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Le modèle de langue est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>The larger a dot, the more often named. Outlines: Natural Earth.</source>
        <extracomment>pictures/worldmap</extracomment>
        <translation>Plus un point est grand, plus le lieu est souvent nommé. Contours&#xa0;: Natural Earth.</translation>
    </message>
    <message>
        <source>The last hashes (SHA-256) of a library’s logs, noted on {when}</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Les dernières empreintes (SHA-256) des journaux d’une bibliothèque, notées le {when}</translation>
    </message>
    <message>
        <source>The library</source>
        <extracomment>reading/personal</extracomment>
        <translation>La bibliothèque</translation>
    </message>
    <message>
        <source>The library has one save of this story. Open a newer one, and keep it as its version when you are asked; or choose two articles in the library, and this again.</source>
        <extracomment>reading/saves</extracomment>
        <translation>La bibliothèque n’a qu’une version de cet article. Ouvrez-en une plus récente et gardez-la comme version quand la question vous est posée&#x202f;; ou choisissez deux articles dans la bibliothèque, puis de nouveau cette commande.</translation>
    </message>
    <message>
        <source>The library in {folder} could not be written. Check the disk and its permissions, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>La bibliothèque dans {folder} n’a pas pu être écrite. Vérifiez le disque et ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} is read-only. Change its permissions, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>La bibliothèque dans {folder} est en lecture seule. Changez ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>The library in {folder} was made by a newer Readback, and this one only reads it. Install that version.</source>
        <extracomment>messages</extracomment>
        <translation>La bibliothèque dans {folder} vient d’une version plus récente de Readback, et celle-ci ne fait que la lire. Installez la plus récente.</translation>
    </message>
    <message>
        <source>The library in {path} has a passphrase. Open it in a window, or by command with --passphrase-file.</source>
        <extracomment>messages</extracomment>
        <translation>La bibliothèque dans {path} a une phrase secrète. Ouvrez-la dans une fenêtre, ou par commande avec --passphrase-file.</translation>
    </message>
    <message>
        <source>The library is decrypted. Whoever reads the disk of this computer can read it.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>La bibliothèque est déchiffrée. Quiconque peut lire le disque de cet ordinateur peut la lire.</translation>
    </message>
    <message>
        <source>The library is encrypted. From now on the passphrase or the recovery code opens it.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>La bibliothèque est chiffrée. Désormais, la phrase secrète ou le code de secours l’ouvre.</translation>
    </message>
    <message>
        <source>The library is encrypted. It is closed by locking it, and when nobody is there.</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>La bibliothèque est chiffrée. Elle se ferme quand vous la verrouillez, et quand personne n’est là.</translation>
    </message>
    <message>
        <source>The library is hidden to leave room for the text.</source>
        <extracomment>frame/guests, frame/room</extracomment>
        <translation>La bibliothèque est masquée pour laisser de la place au texte.</translation>
    </message>
    <message>
        <source>The library is locked</source>
        <extracomment>locking/gate</extracomment>
        <translation>La bibliothèque est verrouillée</translation>
    </message>
    <message>
        <source>The library is not encrypted: whoever reads the disk of this computer reads it.</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>La bibliothèque n’est pas chiffrée&#xa0;: quiconque peut lire le disque de cet ordinateur peut la lire.</translation>
    </message>
    <message>
        <source>The library is on another computer, and slower than one here.</source>
        <extracomment>messages</extracomment>
        <translation>La bibliothèque se trouve sur un autre ordinateur, et elle est plus lente qu’ici.</translation>
    </message>
    <message>
        <source>The library is read-only: nothing can be corrected.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>La bibliothèque est en lecture seule&#xa0;: rien ne peut être corrigé.</translation>
    </message>
    <message>
        <source>The library is read-only: you can read and search, but nothing new is kept. Close any other Readback window, or change the permissions of the library’s folder, then start Readback again.</source>
        <extracomment>messages</extracomment>
        <translation>La bibliothèque est en lecture seule&#xa0;: vous pouvez lire et rechercher, mais rien de nouveau n’est gardé. Fermez toute autre fenêtre de Readback, ou changez les droits du dossier de la bibliothèque, puis relancez Readback.</translation>
    </message>
    <message>
        <source>The library’s folder {folder} is not there. Bring it back or connect its disk, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>Le dossier {folder} de la bibliothèque n’est pas là. Remettez-le en place ou branchez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The library’s own file and log</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Fichier et journal de la bibliothèque</translation>
    </message>
    <message>
        <source>The log was changed or is missing, so it proves nothing. Originals and texts are compared without it.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Le journal a été modifié ou manque, et ne prouve donc rien. Les originaux et les textes sont comparés sans lui.</translation>
    </message>
    <message numerus="yes">
        <source>The name is in {n} other articles:</source>
        <extracomment>correcting/doing</extracomment>
        <translation>
            <numerusform>Le nom figure dans {n} autre article&#xa0;:</numerusform>
            <numerusform>Le nom figure dans {n} autres articles&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “{name}” in all that you wrote and settled</source>
        <extracomment>erasing/meant</extracomment>
        <translation>Le nom «&#xa0;{name}&#xa0;» dans tout ce que vous avez écrit et tranché</translation>
    </message>
    <message>
        <source>The names of the sources’ files</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Les noms des fichiers des sources</translation>
    </message>
    <message>
        <source>The names of these files, and their SHA-256</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Les noms de ces fichiers et leur SHA-256</translation>
    </message>
    <message>
        <source>The names of your articles are being compared…</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Les noms de vos articles sont en cours de comparaison…</translation>
    </message>
    <message>
        <source>The new recovery code opens the library from now on. The one before opens nothing any more.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Désormais, le nouveau code de secours ouvre la bibliothèque. Le précédent n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The newer save of each takes the older one’s place in the library, and its notes. Undo makes them two articles again.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Chaque fois, la version la plus récente prend la place de l’autre dans la bibliothèque et reçoit ses notes. «&#xa0;Annuler&#xa0;» en refait deux articles.</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>agreeing/meant</extracomment>
        <translation>La note</translation>
    </message>
    <message>
        <source>The note on the whole article</source>
        <extracomment>erasing/meant</extracomment>
        <translation>La note sur tout l’article</translation>
    </message>
    <message>
        <source>The note “{words}”</source>
        <extracomment>agreeing/meant, erasing/meant</extracomment>
        <translation>La note «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The notes of the colour “{name}”</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Les notes de couleur «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The notes with the tag #{tag}</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Les notes avec l’étiquette #{tag}</translation>
    </message>
    <message>
        <source>The original</source>
        <extracomment>frame/original</extracomment>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The original beside the text</source>
        <extracomment>keys/actions</extracomment>
        <translation>L’original à côté du texte</translation>
    </message>
    <message>
        <source>The original cannot be shown. {why}</source>
        <extracomment>messages</extracomment>
        <translation>L’original ne peut pas être affiché. {why}</translation>
    </message>
    <message>
        <source>The original cannot be shown: this article was not kept in the library. Open the file in another program.</source>
        <extracomment>messages</extracomment>
        <translation>L’original ne peut pas être affiché&#xa0;: cet article n’a pas été gardé dans la bibliothèque. Ouvrez le fichier dans un autre programme.</translation>
    </message>
    <message>
        <source>The original files</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Les fichiers d’origine</translation>
    </message>
    <message>
        <source>The original is missing. Look for another copy of the file; text and notes are not touched by this.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>L’original manque. Cherchez une autre copie du fichier&#x202f;; le texte et les notes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The original is not the file that was stored. Look for another copy whose SHA-256 is the one that “About this article” gives; the text and your notes are not touched by this.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>L’original n’est pas le fichier qui a été enregistré. Cherchez une autre copie dont le SHA-256 est celui que donne «&#xa0;À propos de cet article&#xa0;»&#x202f;; le texte et vos notes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The panel is hidden to leave room for the library.</source>
        <extracomment>frame/frame, frame/guests</extracomment>
        <translation>Le panneau est masqué pour laisser de la place à la bibliothèque.</translation>
    </message>
    <message>
        <source>The panel is hidden to leave room for the original.</source>
        <extracomment>frame/guests</extracomment>
        <translation>Le panneau est masqué pour laisser de la place à l’original.</translation>
    </message>
    <message>
        <source>The passage of this note was changed; it was found where it is marked.</source>
        <extracomment>noting/placing</extracomment>
        <translation>Le passage de cette note a été modifié&#x202f;; il a été retrouvé là où il est repéré.</translation>
    </message>
    <message>
        <source>The passage “{words}”</source>
        <extracomment>agreeing/meant</extracomment>
        <translation>Le passage «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery code is still the one you have.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>La phrase secrète est changée. Le code de secours reste celui que vous avez.</translation>
    </message>
    <message>
        <source>The password of “{name}”. Readback uses it once and keeps it nowhere.</source>
        <extracomment>troubles</extracomment>
        <translation>Le mot de passe de «&#xa0;{name}&#xa0;». Readback s’en sert une fois et ne le garde nulle part.</translation>
    </message>
    <message>
        <source>The pieces of a quotation cannot overlap. Choose another edge.</source>
        <extracomment>correcting/edges</extracomment>
        <translation>Les parties d’une citation ne peuvent pas se recouvrir. Choisissez une autre limite.</translation>
    </message>
    <message>
        <source>The project was deleted; its articles are still there.</source>
        <extracomment>ordering</extracomment>
        <translation>Le projet a été supprimé&#x202f;; ses articles sont toujours là.</translation>
    </message>
    <message>
        <source>The project “{name}”</source>
        <extracomment>erasing/meant, outgoing/meant</extracomment>
        <translation>Le projet «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>The record with the notes is damaged. Bring a backup back.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Le fichier des notes est endommagé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>locking/sheet</extracomment>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>The same person?</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>La même personne&#x202f;?</translation>
    </message>
    <message>
        <source>The sample article</source>
        <extracomment>keys/actions</extracomment>
        <translation>L’article d’exemple</translation>
    </message>
    <message>
        <source>The sample draft</source>
        <extracomment>keys/actions</extracomment>
        <translation>Le brouillon d’exemple</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <extracomment>ordering</extracomment>
        <translation>La recherche enregistrée a été supprimée.</translation>
    </message>
    <message>
        <source>The search for names and quotations in this article broke off. Choose “Look for names and quotations again” in the View menu.</source>
        <extracomment>messages</extracomment>
        <translation>La recherche des noms et des citations dans cet article s’est interrompue. Choisissez «&#xa0;Chercher de nouveau les noms et les citations&#xa0;» dans le menu Affichage.</translation>
    </message>
    <message>
        <source>The search for names and quotations in this article failed ({kind}). Choose “Look for names and quotations again” in the View menu.</source>
        <extracomment>messages</extracomment>
        <translation>La recherche des noms et des citations dans cet article a échoué ({kind}). Choisissez «&#xa0;Chercher de nouveau les noms et les citations&#xa0;» dans le menu Affichage.</translation>
    </message>
    <message>
        <source>The search “{words}”</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>La recherche «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The side panel lists all of it, with counts. A click goes to the first mention, another one to the next. With a project or several articles chosen, the same lists go over all of them.</source>
        <extracomment>guide/tour</extracomment>
        <translation>Le panneau latéral en donne la liste, avec le compte de chacun. Un clic mène à la première mention, un autre à la suivante. Avec un projet ou plusieurs articles choisis, les mêmes listes portent sur l’ensemble.</translation>
    </message>
    <message>
        <source>The source has: {words}</source>
        <extracomment>export/source_words</extracomment>
        <translation>La source dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The speaker’s own words in the source ({kind})</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Les propres mots du locuteur dans la source ({kind})</translation>
    </message>
    <message>
        <source>The text is missing. Open its file again, which mends it; your notes stay.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Le texte manque. Rouvrez son fichier, ce qui le rétablit&#x202f;; vos notes restent.</translation>
    </message>
    <message>
        <source>The text is not the one that was stored. Open its file again, which mends it; your notes stay.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Le texte n’est pas celui qui a été enregistré. Rouvrez son fichier, ce qui le rétablit&#x202f;; vos notes restent.</translation>
    </message>
    <message>
        <source>The text was checked with all tracked changes accepted</source>
        <extracomment>export/wording</extracomment>
        <translation>Le texte a été vérifié avec toutes les modifications suivies acceptées</translation>
    </message>
    <message>
        <source>The text, with its marks</source>
        <extracomment>guide/tour</extracomment>
        <translation>Le texte et ses repères</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Les textes sont identiques.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The version, and what has changed since</source>
        <extracomment>notes/versions</extracomment>
        <translation>La version, et ce qui a changé depuis</translation>
    </message>
    <message>
        <source>The window as a picture: {path}</source>
        <extracomment>headless</extracomment>
        <translation>La fenêtre en image&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The window is too narrow for columns. Make it wider, or its letters smaller.</source>
        <extracomment>frame/frame</extracomment>
        <translation>La fenêtre est trop étroite pour des colonnes. Élargissez-la, ou réduisez la taille du texte.</translation>
    </message>
    <message>
        <source>The word list is being made again. Until then searches find as much, only more slowly.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>La liste de mots est en train d’être refaite. D’ici là, les recherches trouvent autant, mais plus lentement.</translation>
    </message>
    <message>
        <source>The word list was made again.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>La liste de mots a été refaite.</translation>
    </message>
    <message>
        <source>The word list was not made again. {why}</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>La liste de mots n’a pas été refaite. {why}</translation>
    </message>
    <message>
        <source>The words are the same; only the form of marks, spaces or paragraphs differs.</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Les mots sont les mêmes&#x202f;; seule la forme des signes, des espaces ou des paragraphes diffère.</translation>
    </message>
    <message>
        <source>The words are what they are now.</source>
        <extracomment>notes/versions</extracomment>
        <translation>Les mots sont les mêmes que maintenant.</translation>
    </message>
    <message>
        <source>The words as they stand on the page. Each line becomes a paragraph.</source>
        <extracomment>reading/originals</extracomment>
        <translation>Les mots tels qu’ils figurent sur la page. Chaque ligne devient un paragraphe.</translation>
    </message>
    <message>
        <source>The words of your articles and notes, for searching. It can be deleted at any time.</source>
        <extracomment>innards</extracomment>
        <translation>Les mots de vos articles et de vos notes, pour la recherche. On peut la supprimer à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} chosen articles</source>
        <extracomment>erasing/meant, outgoing/meant</extracomment>
        <translation>
            <numerusform>L’article choisi</numerusform>
            <numerusform>Les {n} articles choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>The {n} strongest of {all} ties are drawn.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Sont dessinés les {n} liens les plus forts sur {all}.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} things that are chosen in the trash</source>
        <extracomment>erasing/meant</extracomment>
        <translation>
            <numerusform>Ce qui est choisi dans la corbeille</numerusform>
            <numerusform>Les {n} éléments choisis dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>frame/bars, keys/menus, preferences/reading</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Thème&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There are no notes on these articles. Open one, select a passage and press N.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Il n’y a pas de notes sur ces articles. Ouvrez-en un, sélectionnez un passage et appuyez sur N.</translation>
    </message>
    <message>
        <source>There are no pictures. {why}</source>
        <extracomment>reading/picturing</extracomment>
        <translation>Il n’y a pas de graphiques. {why}</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Nothing was saved.</source>
        <extracomment>checking/copying</extracomment>
        <translation>Un fichier «&#xa0;{name}&#xa0;» existe déjà. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There is no article to compare with. Open the sources of this draft, then check again.</source>
        <extracomment>check/wording</extracomment>
        <translation>Il n’y a aucun article avec lequel comparer. Ouvrez les sources de ce brouillon, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>There is no correction to go on with.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>Il n’y a pas de correction à poursuivre.</translation>
    </message>
    <message>
        <source>There is no display here, so Readback runs without a window.</source>
        <extracomment>headless</extracomment>
        <translation>Il n’y a pas d’écran ici&#xa0;: Readback fonctionne donc sans fenêtre.</translation>
    </message>
    <message>
        <source>There is no language model for spaCy in this folder. Choose the folder that has the file config.cfg in it.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Il n’y a pas de modèle de langue pour spaCy dans ce dossier. Choisissez le dossier qui contient le fichier config.cfg.</translation>
    </message>
    <message>
        <source>There is no text in it and no file. Drop a file or a piece of text.</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Il n’y a là ni texte ni fichier. Déposez un fichier ou un morceau de texte.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy some first.</source>
        <extracomment>intake/receiving</extracomment>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez-en d’abord.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be opened.</source>
        <extracomment>headless, intake/arrivals</extracomment>
        <translation>Il n’y a rien là qui puisse être ouvert.</translation>
    </message>
    <message>
        <source>There is nothing of it to erase.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Il n’y a rien à en effacer.</translation>
    </message>
    <message>
        <source>There is nothing of it to take out.</source>
        <extracomment>outgoing/deeds, outgoing/printing</extracomment>
        <translation>Il n’y a rien à en exporter.</translation>
    </message>
    <message>
        <source>There was no source to compare with</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Il n’y avait aucune source avec laquelle comparer</translation>
    </message>
    <message>
        <source>These two could not be compared: one of them is not in the library any more, or is damaged.</source>
        <extracomment>reading/saves</extracomment>
        <translation>Ces deux-là n’ont pas pu être comparés&#xa0;: l’un d’eux n’est plus dans la bibliothèque, ou est endommagé.</translation>
    </message>
    <message>
        <source>These words stand in a paragraph that was left out of the article.</source>
        <extracomment>checking/deeds, trailing/deeds</extracomment>
        <translation>Ces mots sont dans un paragraphe écarté de l’article.</translation>
    </message>
    <message>
        <source>They act in the article and in the lists. Every action is in a menu and in the palette, too.</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Elles agissent dans l’article et dans les listes. Chaque action se trouve aussi dans un menu et dans la palette.</translation>
    </message>
    <message>
        <source>They are kept like all others.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Ils sont gardés comme tous les autres.</translation>
    </message>
    <message>
        <source>This applies the next time Readback starts.</source>
        <extracomment>preferences/advanced, preferences/language, preferences/library</extracomment>
        <translation>Cela s’appliquera au prochain lancement de Readback.</translation>
    </message>
    <message>
        <source>This article can no longer be read from the library. Bring the library’s folder back, or open the article’s file again.</source>
        <extracomment>messages</extracomment>
        <translation>Cet article ne peut plus être lu dans la bibliothèque. Remettez le dossier de la bibliothèque en place, ou rouvrez le fichier de l’article.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <extracomment>choosing</extracomment>
        <translation>Cet article n’a pas d’intertitres.</translation>
    </message>
    <message>
        <source>This article is not kept in the library, so it takes no notes.</source>
        <extracomment>commands</extracomment>
        <translation>Cet article n’est pas gardé dans la bibliothèque&#xa0;: on ne peut donc pas y prendre de notes.</translation>
    </message>
    <message>
        <source>This article is not kept in the library, so nothing in it can be corrected.</source>
        <extracomment>correcting/mending</extracomment>
        <translation>Cet article n’est pas gardé dans la bibliothèque&#xa0;: rien ne peut donc y être corrigé.</translation>
    </message>
    <message>
        <source>This article seems to be in {language}. Names and speakers are looked for in English only; what stands in quotation marks is shown.</source>
        <extracomment>messages</extracomment>
        <translation>Cet article semble être en {language}. Les noms et les locuteurs ne sont cherchés qu’en anglais&#x202f;; ce qui figure entre guillemets est affiché.</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <extracomment>reading/picturing</extracomment>
        <translation>Cet article&#xa0;: {title}</translation>
    </message>
    <message>
        <source>This cannot be saved. Write it another way.</source>
        <extracomment>reading/details</extracomment>
        <translation>Cela ne peut pas être enregistré. Écrivez-le autrement.</translation>
    </message>
    <message>
        <source>This code opens the library when the passphrase is forgotten. It is shown only now: write it down.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ce code ouvre la bibliothèque si la phrase secrète est oubliée. Il ne sera plus affiché&#xa0;: notez-le.</translation>
    </message>
    <message>
        <source>This copy runs from its source or was installed by pip; it has no number of a build.</source>
        <extracomment>guide/about</extracomment>
        <translation>Cette copie s’exécute depuis son code source ou a été installée avec pip&#x202f;; elle n’a pas de numéro de compilation.</translation>
    </message>
    <message>
        <source>This hash stands in the log of {name}: entry {number} of {total}, of {when}. Nothing before it was changed since.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Cette empreinte figure dans le journal de {name}&#xa0;: entrée {number} sur {total}, du {when}. Rien de ce qui la précède n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>This is a draft</source>
        <extracomment>keys/actions, shelf/shelf</extracomment>
        <translation>C’est un brouillon</translation>
    </message>
    <message>
        <source>This is already a person.</source>
        <extracomment>correct/targets</extracomment>
        <translation>C’est déjà une personne.</translation>
    </message>
    <message>
        <source>This is already a place.</source>
        <extracomment>correct/targets</extracomment>
        <translation>C’est déjà un lieu.</translation>
    </message>
    <message>
        <source>This is already an organisation.</source>
        <extracomment>correct/targets</extracomment>
        <translation>C’est déjà une organisation.</translation>
    </message>
    <message>
        <source>This is an article</source>
        <extracomment>intake/drafting, shelf/shelf</extracomment>
        <translation>C’est un article</translation>
    </message>
    <message>
        <source>This is an older save of the story, saved {day}. Another one stands for it in the library.</source>
        <extracomment>intake/offering</extracomment>
        <translation>C’est une version plus ancienne de l’article (enregistrée le {day}). Une autre la représente dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code of this library. Try again.</source>
        <extracomment>messages</extracomment>
        <translation>Ce n’est ni la phrase secrète ni le code de secours de cette bibliothèque. Réessayez.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code. Capital and small letters are told apart.</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Ce n’est ni la phrase secrète ni le code de secours. Majuscules et minuscules comptent.</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <extracomment>saves/window</extracomment>
        <translation>C’est la première différence.</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <extracomment>saves/window</extracomment>
        <translation>C’est la dernière différence.</translation>
    </message>
    <message>
        <source>This language model cannot be loaded: it is damaged, or made for another version of spaCy. Choose another folder.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>Ce modèle de langue ne peut pas être chargé&#xa0;: il est endommagé, ou fait pour une autre version de spaCy. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This library has no passphrase; the preferences set one, under Privacy.</source>
        <extracomment>locking/deeds</extracomment>
        <translation>Cette bibliothèque n’a pas de phrase secrète&#x202f;; les préférences en définissent une, sous Confidentialité.</translation>
    </message>
    <message>
        <source>This looks like a newer save of an article you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Ceci ressemble à une version plus récente d’un article que vous avez ({other}).</translation>
    </message>
    <message>
        <source>This looks like an older save of an article you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Ceci ressemble à une version plus ancienne d’un article que vous avez ({other}).</translation>
    </message>
    <message>
        <source>This looks like another version of a draft you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>Ceci ressemble à une autre version d’un brouillon que vous avez ({other}).</translation>
    </message>
    <message>
        <source>This must not leave, so all of it stays here:</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Tout reste ici, car ceci ne doit pas sortir&#xa0;:</translation>
    </message>
    <message>
        <source>This name stands here only once: rename it instead.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Ce nom ne figure ici qu’une fois&#xa0;: renommez-le plutôt.</translation>
    </message>
    <message>
        <source>This note has no earlier versions.</source>
        <extracomment>noting/notekeeping</extracomment>
        <translation>Cette note n’a pas de versions antérieures.</translation>
    </message>
    <message>
        <source>This note has no passage yet: put it on one first.</source>
        <extracomment>reading/copying</extracomment>
        <translation>Cette note n’a pas encore de passage&#xa0;: placez-la d’abord sur un passage.</translation>
    </message>
    <message>
        <source>This note lost its passage, “{words}”.</source>
        <extracomment>noting/placing</extracomment>
        <translation>Cette note a perdu son passage, «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>This pane</source>
        <extracomment>keys/menus</extracomment>
        <translation>Ce volet</translation>
    </message>
    <message>
        <source>This pane cannot be higher: the other one is as low as it can be.</source>
        <extracomment>sizing</extracomment>
        <translation>Ce volet ne peut pas être plus haut&#xa0;: l’autre est aussi bas que possible.</translation>
    </message>
    <message>
        <source>This pane cannot be lower.</source>
        <extracomment>sizing</extracomment>
        <translation>Ce volet ne peut pas être plus bas.</translation>
    </message>
    <message>
        <source>This pane cannot be narrower.</source>
        <extracomment>sizing</extracomment>
        <translation>Ce volet ne peut pas être plus étroit.</translation>
    </message>
    <message>
        <source>This pane cannot be wider: the one beside it is as narrow as it can be.</source>
        <extracomment>sizing</extracomment>
        <translation>Ce volet ne peut pas être plus large&#xa0;: celui d’à côté est aussi étroit que possible.</translation>
    </message>
    <message>
        <source>This pane has {n} % of the height.</source>
        <extracomment>sizing</extracomment>
        <translation>Ce volet occupe {n}&#x202f;% de la hauteur.</translation>
    </message>
    <message>
        <source>This pane has {n} % of the width.</source>
        <extracomment>sizing</extracomment>
        <translation>Ce volet occupe {n}&#x202f;% de la largeur.</translation>
    </message>
    <message>
        <source>This quotation could not be followed to the end. Try again.</source>
        <extracomment>trailing/deeds</extracomment>
        <translation>Cette citation n’a pas pu être suivie jusqu’au bout. Réessayez.</translation>
    </message>
    <message>
        <source>This takes {things}.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>Cela efface {things}.</translation>
    </message>
    <message>
        <source>Tick the original files to take such along.</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Cochez les fichiers d’origine pour les emporter aussi.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>reading/details, shelf/columns</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title, outlet, author, date</source>
        <extracomment>preferences/reading</extracomment>
        <translation>Titre, média, auteur, date</translation>
    </message>
    <message>
        <source>To add one, select its words and choose Correct › Add the selection.</source>
        <extracomment>panel/panel</extracomment>
        <translation>Pour en ajouter, sélectionnez les mots et choisissez Corriger › Ajouter la sélection.</translation>
    </message>
    <message>
        <source>To check first</source>
        <extracomment>panel/panel</extracomment>
        <translation>À vérifier d’abord</translation>
    </message>
    <message>
        <source>To place</source>
        <extracomment>panel/rows</extracomment>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>pictures/window</extracomment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Together with</source>
        <extracomment>pictures/shared</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Told of each article</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Indiqué pour chaque article</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Trop court pour en juger</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <extracomment>keys/actions</extracomment>
        <translation>Visite guidée de la fenêtre</translation>
    </message>
    <message>
        <source>Tour, step {at} of {all}: {title}</source>
        <extracomment>guide/touring</extracomment>
        <translation>Visite guidée, étape {at} sur {all}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Trail</source>
        <extracomment>card/card, panel/cards</extracomment>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Trail of the quotation</source>
        <extracomment>keys/actions</extracomment>
        <translation>Parcours de la citation</translation>
    </message>
    <message>
        <source>Trail of {words}</source>
        <extracomment>trail/pane</extracomment>
        <translation>Parcours de {words}</translation>
    </message>
    <message>
        <source>Trash</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Tried just now, and refused: no internet connection may be opened in here.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Essayé à l’instant, et refusé&#xa0;: aucune connexion Internet ne peut être ouverte ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>intake/arrivals, main_window, reading/showing</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try it now</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>language</extracomment>
        <translation>turc</translation>
    </message>
    <message>
        <source>Two saves of one story</source>
        <extracomment>export/saves_page</extracomment>
        <translation>Deux versions d’un même article</translation>
    </message>
    <message>
        <source>Type a command, an article, a person or a tag</source>
        <extracomment>choosing</extracomment>
        <translation>Saisissez une commande, un article, une personne ou une étiquette</translation>
    </message>
    <message>
        <source>Type a heading of this article</source>
        <extracomment>choosing</extracomment>
        <translation>Saisissez un intertitre de cet article</translation>
    </message>
    <message>
        <source>Type a name</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Type or paste some names first.</source>
        <extracomment>search/names</extracomment>
        <translation>Saisissez ou collez d’abord des noms.</translation>
    </message>
    <message>
        <source>Type out page {n}</source>
        <extracomment>reading/originals</extracomment>
        <translation>Transcrire la page {n}</translation>
    </message>
    <message>
        <source>Type out…</source>
        <extracomment>frame/pages</extracomment>
        <translation>Transcrire…</translation>
    </message>
    <message>
        <source>Type the name of a person above: the file has all that person said.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Saisissez ci-dessus le nom d’une personne&#xa0;: sa fiche contient tout ce qu’elle a dit.</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <extracomment>troubles</extracomment>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <extracomment>language</extracomment>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>correcting/doing, correcting/naming, keys/actions</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <extracomment>incoming/account</extracomment>
        <translation>«&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>undoing</extracomment>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Unplug the network: nothing changes. Or let Readback try to open a connection.</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Débranchez le réseau&#xa0;: rien ne change. Ou laissez Readback essayer d’ouvrir une connexion.</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>shelf/sections</extracomment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Until then it is not copied, dragged, printed, saved as a picture or taken out.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Jusque-là, cela n’est ni copié, ni glissé, ni imprimé, ni enregistré comme image, ni exporté.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>export/beside, export/leaves</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Use this code</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>Use this key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Prendre cette touche</translation>
    </message>
    <message>
        <source>Usual font</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>Police habituelle</translation>
    </message>
    <message>
        <source>Usual key</source>
        <extracomment>preferences/keys</extracomment>
        <translation>Touche habituelle</translation>
    </message>
    <message>
        <source>Usual place</source>
        <extracomment>preferences/folders</extracomment>
        <translation>Emplacement habituel</translation>
    </message>
    <message>
        <source>Usual size</source>
        <extracomment>keys/actions</extracomment>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Versions of a story</source>
        <extracomment>saves/window</extracomment>
        <translation>Versions d’un article</translation>
    </message>
    <message>
        <source>Versions of the story…</source>
        <extracomment>keys/actions, shelf/shelf</extracomment>
        <translation>Versions de l’article…</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>keys/actions</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Was {was}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>Avant&#xa0;: {was}</translation>
    </message>
    <message>
        <source>Watch a folder: what lands in it is opened</source>
        <extracomment>main_window</extracomment>
        <translation>Surveiller un dossier&#xa0;: ce qui y arrive est ouvert</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>keys/actions, main_window</extracomment>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Weak: guessed within a day by somebody with many computers. Take more words.</source>
        <extracomment>locking/strength</extracomment>
        <translation>Faible&#xa0;: devinée en un jour par quelqu’un qui a beaucoup d’ordinateurs. Prenez plus de mots.</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>checking/copying</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What Readback never does</source>
        <extracomment>guide/nonetwork, preferences/privacy</extracomment>
        <translation>Ce que Readback ne fait jamais</translation>
    </message>
    <message>
        <source>What Readback took out (JSON), notes of other programs (JSON-LD), or an export of Hypothesis. What is here already stays as it is.</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Ce que Readback a exporté (JSON), des notes d’autres programmes (JSON-LD) ou un export d’Hypothesis. Ce qui est déjà là reste tel quel.</translation>
    </message>
    <message>
        <source>What is found in an article is listed here. {key} opens one.</source>
        <extracomment>guide/welcome</extracomment>
        <translation>Ce qui est trouvé dans un article apparaît ici. {key} en ouvre un.</translation>
    </message>
    <message>
        <source>What is guaranteed</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Ce qui est garanti</translation>
    </message>
    <message>
        <source>What is guaranteed, and how to see it</source>
        <extracomment>frame/bars</extracomment>
        <translation>Ce qui est garanti, et comment le voir</translation>
    </message>
    <message>
        <source>What is not</source>
        <extracomment>guide/nonetwork</extracomment>
        <translation>Ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>What is printed: “{title}” with its marks, and {notes}.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Ce qui est imprimé&#xa0;: «&#xa0;{title}&#xa0;» avec ses repères, et {notes}.</translation>
    </message>
    <message>
        <source>What is printed: “{title}” with its marks.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Ce qui est imprimé&#xa0;: «&#xa0;{title}&#xa0;» avec ses repères.</translation>
    </message>
    <message>
        <source>What is told first</source>
        <extracomment>saves/window</extracomment>
        <translation>L’essentiel d’abord</translation>
    </message>
    <message>
        <source>What it does</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it is, of when, and who holds it</source>
        <extracomment>check/clearing</extracomment>
        <translation>Ce que c’est, de quand cela date et qui le détient</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>À quoi il ressemble</translation>
    </message>
    <message>
        <source>What leaves</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>Ce qui sort</translation>
    </message>
    <message>
        <source>What leaves: {what}.</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Ce qui sort&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What the articles have of the person</source>
        <extracomment>person/window</extracomment>
        <translation>Ce que les articles disent de la personne</translation>
    </message>
    <message>
        <source>What the link may lead to</source>
        <extracomment>notes/linklist</extracomment>
        <translation>Où le lien peut mener</translation>
    </message>
    <message>
        <source>What the pictures are of</source>
        <extracomment>pictures/window</extracomment>
        <translation>Sur quoi portent les graphiques</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>manual/keytable</extracomment>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>What to do with the selection</source>
        <extracomment>article/bubble</extracomment>
        <translation>Que faire de la sélection</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>What was agreed…</source>
        <extracomment>card/card, keys/actions</extracomment>
        <translation>Ce qui a été convenu…</translation>
    </message>
    <message>
        <source>What was deleted, and copies made before, may remain on the disk as they are; so do exports and the files you opened.</source>
        <extracomment>locking/sheet</extracomment>
        <translation>Ce qui a été supprimé et les copies faites avant peuvent rester tels quels sur le disque&#x202f;; de même les exports et les fichiers que vous avez ouverts.</translation>
    </message>
    <message>
        <source>What was found is not printed: it was agreed that something in it stays in the library.</source>
        <extracomment>headless</extracomment>
        <translation>Ce qui a été trouvé n’est pas affiché&#xa0;: il a été convenu qu’une partie reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What was found of each article</source>
        <extracomment>verifying/window</extracomment>
        <translation>Ce qui a été constaté pour chaque article</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>Ce qui a été écarté</translation>
    </message>
    <message>
        <source>What went wrong inside Readback: no texts, titles, names or folders.</source>
        <extracomment>innards</extracomment>
        <translation>Ce qui s’est mal passé dans Readback&#xa0;: ni textes, ni titres, ni noms, ni dossiers.</translation>
    </message>
    <message>
        <source>What you can choose</source>
        <extracomment>search/palette</extracomment>
        <translation>Ce que vous pouvez choisir</translation>
    </message>
    <message>
        <source>What you chose on these pages, folders you chose, and which article was open, by its number.</source>
        <extracomment>innards</extracomment>
        <translation>Ce que vous avez choisi dans ces pages, les dossiers choisis, et l’article qui était ouvert, désigné par son numéro.</translation>
    </message>
    <message>
        <source>What you copied was not opened: {why}</source>
        <extracomment>messages</extracomment>
        <translation>Ce que vous avez copié n’a pas été ouvert&#xa0;: {why}</translation>
    </message>
    <message>
        <source>What you delete stays here for thirty days, and can be brought back.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Ce que vous supprimez reste ici trente jours, et peut être restauré.</translation>
    </message>
    <message>
        <source>What you settled</source>
        <extracomment>panel/cards</extracomment>
        <translation>Ce que vous avez tranché</translation>
    </message>
    <message>
        <source>What you settled in this article</source>
        <extracomment>correcting/settling</extracomment>
        <translation>Ce que vous avez tranché dans cet article</translation>
    </message>
    <message>
        <source>What you settled in this article…</source>
        <extracomment>keys/actions</extracomment>
        <translation>Ce que vous avez tranché dans cet article…</translation>
    </message>
    <message>
        <source>What you type becomes part of the text: it is searched and checked like the rest.</source>
        <extracomment>frame/pages</extracomment>
        <translation>Ce que vous saisissez devient une partie du texte&#xa0;: on le cherche et on le vérifie comme le reste.</translation>
    </message>
    <message>
        <source>What {name} said, with its articles</source>
        <extracomment>outgoing/meant</extracomment>
        <translation>Ce qu’a dit {name}, avec les articles</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>person/overtime, pictures/overtime</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>pictures/places</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where searches look words up. It is made from the library, and can be made again at any time.</source>
        <extracomment>preferences/advanced</extracomment>
        <translation>C’est là que les recherches trouvent les mots. Elle est faite à partir de la bibliothèque, et peut être refaite à tout moment.</translation>
    </message>
    <message>
        <source>Which articles were read, when, and how far, is kept in the library.</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>La bibliothèque garde la trace des articles lus&#xa0;: lesquels, quand et jusqu’où.</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <extracomment>noting/following</extracomment>
        <translation>Lequel voulez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Who is in it, and who said what</source>
        <extracomment>guide/tour</extracomment>
        <translation>Qui s’y trouve, et qui a dit quoi</translation>
    </message>
    <message>
        <source>Who said this?</source>
        <extracomment>correcting/asking</extracomment>
        <translation>Qui a dit cela&#x202f;?</translation>
    </message>
    <message>
        <source>Who said what in these</source>
        <extracomment>search/hits</extracomment>
        <translation>Qui y a dit quoi</translation>
    </message>
    <message>
        <source>Whole world</source>
        <extracomment>pictures/mapping</extracomment>
        <translation>Monde entier</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>keys/actions</extracomment>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Wider column</source>
        <extracomment>preferences/aspect</extracomment>
        <translation>Élargir la colonne</translation>
    </message>
    <message>
        <source>With Ctrl the arrows go by letters; selecting with the mouse sets both edges</source>
        <extracomment>article/edging</extracomment>
        <translation>Avec Ctrl, les flèches avancent lettre par lettre&#x202f;; une sélection à la souris fixe les deux limites</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>agreeing/sheet, agreeing/window</extracomment>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>checking/copying</extracomment>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Documents Word</translation>
    </message>
    <message>
        <source>Word for word</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Word for word but for the writer’s brackets</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>Mot pour mot, hormis les crochets ajoutés dans le brouillon</translation>
    </message>
    <message>
        <source>Word list</source>
        <extracomment>innards, preferences/advanced</extracomment>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Words changed</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Mots changés</translation>
    </message>
    <message>
        <source>Words left out without a mark</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>Mots omis, non signalés</translation>
    </message>
    <message>
        <source>Words of the draft</source>
        <extracomment>check/comparison</extracomment>
        <translation>Mots du brouillon</translation>
    </message>
    <message>
        <source>Words of the source</source>
        <extracomment>check/comparison</extracomment>
        <translation>Mots de la source</translation>
    </message>
    <message>
        <source>Words that must not be in it</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Mots qui ne doivent pas y figurer</translation>
    </message>
    <message>
        <source>Words that must not be in it, separated by commas</source>
        <extracomment>outgoing/look</extracomment>
        <translation>Mots qui ne doivent pas y figurer, séparés par des virgules</translation>
    </message>
    <message>
        <source>Write a note on the passage</source>
        <extracomment>article/bubble</extracomment>
        <translation>Écrire une note sur le passage</translation>
    </message>
    <message>
        <source>Write a note… [[ links to an article, a person or a note.</source>
        <extracomment>notes/body</extracomment>
        <translation>Écrivez une note… [[ fait un lien vers un article, une personne ou une note.</translation>
    </message>
    <message>
        <source>Write the date as 2026-05-14, or with the time as 2026-05-14 08:30.</source>
        <extracomment>reading/details</extracomment>
        <translation>Écrivez la date ainsi&#xa0;: 2026-05-14, ou avec l’heure&#xa0;: 2026-05-14 08:30.</translation>
    </message>
    <message>
        <source>Write the day as 2026-05-03, or leave it empty.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Écrivez le jour ainsi&#xa0;: 2026-05-03, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Write until when, as 2026-05-03 14:00.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Indiquez jusqu’à quand, par exemple 2026-05-03 14:00.</translation>
    </message>
    <message>
        <source>Write what the source is to be called instead.</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>Indiquez comment désigner la source.</translation>
    </message>
    <message>
        <source>Written as “{name}”: {what}.</source>
        <extracomment>outgoing/sheet</extracomment>
        <translation>Écrit sous le nom «&#xa0;{name}&#xa0;»&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>keys/actions</extracomment>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, the same person</source>
        <extracomment>person/guesses, shelf/namedesk</extracomment>
        <translation>Oui, la même personne</translation>
    </message>
    <message>
        <source>You can read this article, but it is not kept and takes no notes. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Vous pouvez lire cet article, mais il n’est pas gardé et l’on ne peut pas y prendre de notes. {why}</translation>
    </message>
    <message>
        <source>You have already confirmed this.</source>
        <extracomment>correct/targets</extracomment>
        <translation>Vous l’avez déjà confirmé.</translation>
    </message>
    <message>
        <source>You have read everything. {key} opens more.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Vous avez tout lu. {key} en ouvre d’autres.</translation>
    </message>
    <message>
        <source>You may quit: what is left to do is done when the library is next opened.</source>
        <extracomment>locking/keeper</extracomment>
        <translation>Vous pouvez quitter&#xa0;: ce qui reste à faire se fera à la prochaine ouverture de la bibliothèque.</translation>
    </message>
    <message>
        <source>Your articles and notes. An empty folder becomes a new library. Nothing is moved: to take everything along, close Readback, copy the folder, and then choose the copy here.</source>
        <extracomment>preferences/library</extracomment>
        <translation>Vos articles et vos notes. Un dossier vide devient une nouvelle bibliothèque. Rien n’est déplacé&#xa0;: pour tout emporter, fermez Readback, copiez le dossier, puis choisissez la copie ici.</translation>
    </message>
    <message>
        <source>Your articles will be listed here. {key} opens some, or drop them on the window.</source>
        <extracomment>shelf/shelf</extracomment>
        <translation>Vos articles apparaîtront ici. {key} en ouvre, ou déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <source>Your draft</source>
        <extracomment>check/comparison</extracomment>
        <translation>Votre brouillon</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>check/clearing</extracomment>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Your last note could not be saved. Close anyway, and lose it?</source>
        <extracomment>main_window</extracomment>
        <translation>Votre dernière note n’a pas pu être enregistrée. Fermer quand même, et la perdre&#x202f;?</translation>
    </message>
    <message>
        <source>Your note is still here, but not saved. {why}</source>
        <extracomment>messages</extracomment>
        <translation>Votre note est toujours ici, mais n’est pas enregistrée. {why}</translation>
    </message>
    <message>
        <source>Your notes</source>
        <extracomment>outgoing/sheet, person/rows, person/telling</extracomment>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Your notes on the draft</source>
        <extracomment>check/copysheet</extracomment>
        <translation>Vos notes sur le brouillon</translation>
    </message>
    <message>
        <source>Your notes, for other programs (JSON-LD)</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>Vos notes, pour d’autres programmes (JSON-LD)</translation>
    </message>
    <message>
        <source>Your own kinds of agreement</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>Vos propres types d’accord</translation>
    </message>
    <message>
        <source>[draft {words}]</source>
        <extracomment>check/passages</extracomment>
        <translation>[dans le brouillon, {words}]</translation>
    </message>
    <message>
        <source>[only in the draft: {words}]</source>
        <extracomment>check/passages</extracomment>
        <translation>[seulement dans le brouillon&#xa0;: {words}]</translation>
    </message>
    <message>
        <source>[only in the source: {words}]</source>
        <extracomment>check/passages</extracomment>
        <translation>[seulement dans la source&#xa0;: {words}]</translation>
    </message>
    <message>
        <source>a comparison</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>une comparaison</translation>
    </message>
    <message>
        <source>a condition</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>une condition</translation>
    </message>
    <message>
        <source>a date</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>une date</translation>
    </message>
    <message>
        <source>a denial</source>
        <extracomment>check/wording</extracomment>
        <translation>un démenti</translation>
    </message>
    <message>
        <source>a guess: Readback found it, and you did not confirm it</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>une supposition&#xa0;: Readback l’a trouvé, et vous ne l’avez pas confirmé</translation>
    </message>
    <message>
        <source>a list of the files</source>
        <extracomment>outgoing/look</extracomment>
        <translation>une liste des fichiers</translation>
    </message>
    <message>
        <source>a name</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a negation</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>une négation</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a person by this name</source>
        <extracomment>correct/candidates</extracomment>
        <translation>une personne de ce nom</translation>
    </message>
    <message>
        <source>a place by this name</source>
        <extracomment>correct/candidates</extracomment>
        <translation>un lieu de ce nom</translation>
    </message>
    <message>
        <source>a project, a search or something else of the library</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>un projet, une recherche ou autre chose de la bibliothèque</translation>
    </message>
    <message>
        <source>a quantity</source>
        <extracomment>check/wording</extracomment>
        <translation>une quantité</translation>
    </message>
    <message>
        <source>a reservation</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>une réserve</translation>
    </message>
    <message>
        <source>a senior official of the port</source>
        <extracomment>agreeing/sheet</extracomment>
        <translation>un haut responsable du port</translation>
    </message>
    <message>
        <source>a unit</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>une unité</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>deeds</extracomment>
        <translation>accepter</translation>
    </message>
    <message>
        <source>accept {name}</source>
        <extracomment>deeds</extracomment>
        <translation>accepter {name}</translation>
    </message>
    <message>
        <source>act, also while a screen reader is running</source>
        <extracomment>preferences/keys</extracomment>
        <translation>agissent, même quand un lecteur d’écran est actif</translation>
    </message>
    <message>
        <source>act, but not while a screen reader is running</source>
        <extracomment>preferences/keys</extracomment>
        <translation>agissent, sauf quand un lecteur d’écran est actif</translation>
    </message>
    <message>
        <source>add a name</source>
        <extracomment>deeds</extracomment>
        <translation>ajouter un nom</translation>
    </message>
    <message>
        <source>add a quotation</source>
        <extracomment>deeds</extracomment>
        <translation>ajouter une citation</translation>
    </message>
    <message>
        <source>add a quotation of {name}</source>
        <extracomment>deeds</extracomment>
        <translation>ajouter une citation de {name}</translation>
    </message>
    <message>
        <source>add the note</source>
        <extracomment>deeds</extracomment>
        <translation>ajouter la note</translation>
    </message>
    <message>
        <source>add {name}</source>
        <extracomment>deeds</extracomment>
        <translation>ajouter {name}</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>export/saves_words</extracomment>
        <translation>ajouté</translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>
            <numerusform>après {n} minute</numerusform>
            <numerusform>après {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>agreements that keep nothing back</source>
        <extracomment>outgoing/look</extracomment>
        <translation>accords qui n’empêchent rien de sortir</translation>
    </message>
    <message>
        <source>all that one person said, in all articles</source>
        <extracomment>guide/tour</extracomment>
        <translation>tout ce qu’une personne a dit, dans tous les articles</translation>
    </message>
    <message>
        <source>all {n} by the same speaker</source>
        <extracomment>card/card</extracomment>
        <translation>les {n} citations du même locuteur</translation>
    </message>
    <message numerus="yes">
        <source>also in {n} other articles</source>
        <extracomment>clipboard/citation</extracomment>
        <translation>
            <numerusform>aussi dans {n} autre article</numerusform>
            <numerusform>aussi dans {n} autres articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also in {n} others</source>
        <extracomment>check/wording</extracomment>
        <translation>
            <numerusform>aussi dans {n} autre</numerusform>
            <numerusform>aussi dans {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>also: {names}</source>
        <extracomment>card/facts, panel/rows, panel/setrows</extracomment>
        <translation>aussi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>also: {name} (guess)</source>
        <extracomment>person/telling</extracomment>
        <translation>aussi&#xa0;: {name} (supposition)</translation>
    </message>
    <message>
        <source>altered</source>
        <extracomment>export/saves_words</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>an exception</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>une exception</translation>
    </message>
    <message>
        <source>an organisation by this name</source>
        <extracomment>correct/candidates</extracomment>
        <translation>une organisation de ce nom</translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more articles</source>
        <extracomment>search/rows</extracomment>
        <translation>
            <numerusform>et dans {n} autre article</numerusform>
            <numerusform>et dans {n} autres articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more paragraphs</source>
        <extracomment>search/rows</extracomment>
        <translation>
            <numerusform>et dans {n} autre paragraphe</numerusform>
            <numerusform>et dans {n} autres paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in {n} more sources</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>et dans {n} autre source</numerusform>
            <numerusform>et dans {n} autres sources</numerusform>
        </translation>
    </message>
    <message>
        <source>and {name}</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>et {name}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>card/card, panel/cards</extracomment>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>un autre programme l’a ouvert. Fermez-le dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>another source has it otherwise: {what} ({source})</source>
        <extracomment>check/wording</extracomment>
        <translation>une autre source diffère&#xa0;: {what} ({source})</translation>
    </message>
    <message>
        <source>another speaker</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>un autre locuteur</translation>
    </message>
    <message>
        <source>another speaker: {name}</source>
        <extracomment>check/wording</extracomment>
        <translation>autre locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>any command, article, person or tag</source>
        <extracomment>guide/tour</extracomment>
        <translation>commandes, articles, personnes, étiquettes</translation>
    </message>
    <message>
        <source>apply</source>
        <extracomment>correcting/doing</extracomment>
        <translation>appliquer</translation>
    </message>
    <message>
        <source>apply ({key})</source>
        <extracomment>correcting/doing</extracomment>
        <translation>appliquer ({key})</translation>
    </message>
    <message>
        <source>article</source>
        <extracomment>pictures/overtime, shelf/articles</extracomment>
        <translation>article</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>pictures/legend</extracomment>
        <translation>articles</translation>
    </message>
    <message>
        <source>as Readback wrote it</source>
        <extracomment>verifying/telling</extracomment>
        <translation>tel que Readback l’a écrit</translation>
    </message>
    <message>
        <source>as it stands in the text</source>
        <extracomment>reading/details</extracomment>
        <translation>comme le texte le dit</translation>
    </message>
    <message>
        <source>as quoted by {outlet}</source>
        <extracomment>check/wording</extracomment>
        <translation>cité par {outlet}</translation>
    </message>
    <message>
        <source>as quoted in the source</source>
        <extracomment>check/wording</extracomment>
        <translation>cité par la source</translation>
    </message>
    <message>
        <source>as the page shows it</source>
        <extracomment>reading/details</extracomment>
        <translation>comme la page le montre</translation>
    </message>
    <message>
        <source>as {name} (guess)</source>
        <extracomment>person/rows</extracomment>
        <translation>sous le nom de {name} (supposition)</translation>
    </message>
    <message>
        <source>at {size} million characters or bytes it is too large for an article. Open a part of it.</source>
        <extracomment>messages</extracomment>
        <translation>avec {size} millions de caractères ou d’octets, il est trop gros pour un article. Ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <extracomment>guide/tour</extracomment>
        <translation>retour là où vous étiez</translation>
    </message>
    <message>
        <source>batch several CSV</source>
        <extracomment>keys/habits</extracomment>
        <translation>lot plusieurs CSV</translation>
    </message>
    <message>
        <source>block quotation</source>
        <extracomment>places</extracomment>
        <translation>citation en retrait</translation>
    </message>
    <message>
        <source>brackets of the source</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>des crochets de la source</translation>
    </message>
    <message>
        <source>brackets or an ellipsis of the source are left out</source>
        <extracomment>check/wording</extracomment>
        <translation>des crochets ou des points de suspension de la source sont omis</translation>
    </message>
    <message>
        <source>bring back an earlier version</source>
        <extracomment>deeds</extracomment>
        <translation>restaurer une version antérieure</translation>
    </message>
    <message>
        <source>bring back from the trash</source>
        <extracomment>deeds</extracomment>
        <translation>restaurer depuis la corbeille</translation>
    </message>
    <message>
        <source>by {name}</source>
        <extracomment>article/meta, clipboard/citation, export/sheets</extracomment>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>byline</source>
        <extracomment>outgoing/look</extracomment>
        <translation>signature</translation>
    </message>
    <message>
        <source>caption</source>
        <extracomment>places, search/rows, export/source_words</extracomment>
        <translation>légende</translation>
    </message>
    <message>
        <source>change the colour</source>
        <extracomment>deeds</extracomment>
        <translation>changer la couleur</translation>
    </message>
    <message>
        <source>change the kind</source>
        <extracomment>deeds</extracomment>
        <translation>changer la catégorie</translation>
    </message>
    <message>
        <source>change the speaker</source>
        <extracomment>deeds</extracomment>
        <translation>changer le locuteur</translation>
    </message>
    <message>
        <source>change the tags</source>
        <extracomment>deeds</extracomment>
        <translation>changer les étiquettes</translation>
    </message>
    <message>
        <source>change what is known of the article</source>
        <extracomment>deeds</extracomment>
        <translation>changer ce que l’on sait de l’article</translation>
    </message>
    <message>
        <source>changed by you</source>
        <extracomment>manual/keytable</extracomment>
        <translation>changé par vous</translation>
    </message>
    <message>
        <source>changed by you; usually {keys}</source>
        <extracomment>manual/keytable</extracomment>
        <translation>changé par vous&#x202f;; d’habitude {keys}</translation>
    </message>
    <message>
        <source>check</source>
        <extracomment>article/pointing, card/facts, widgets/sureness</extracomment>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>check: the speaker is a guess. Look at the passage before you rely on it.</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>à vérifier&#xa0;: le locuteur est une supposition. Regardez le passage avant de vous y fier.</translation>
    </message>
    <message>
        <source>check: {why}</source>
        <extracomment>panel/rows</extracomment>
        <translation>à vérifier&#xa0;: {why}</translation>
    </message>
    <message>
        <source>checking quotations: {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>vérification des citations&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>choose a folder</source>
        <extracomment>preferences/folders</extracomment>
        <translation>choisir un dossier</translation>
    </message>
    <message>
        <source>choose what the link leads to</source>
        <extracomment>deeds</extracomment>
        <translation>choisir où mène le lien</translation>
    </message>
    <message>
        <source>chosen in the library</source>
        <extracomment>reading/overview</extracomment>
        <translation>choisis dans la bibliothèque</translation>
    </message>
    <message>
        <source>cite everything said by</source>
        <extracomment>keys/habits</extracomment>
        <translation>citer tout ce qu’a dit</translation>
    </message>
    <message>
        <source>cite quote</source>
        <extracomment>keys/habits</extracomment>
        <translation>citer référence</translation>
    </message>
    <message>
        <source>cite quote address</source>
        <extracomment>keys/habits</extracomment>
        <translation>citer référence adresse</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>card/facts, widgets/sureness</extracomment>
        <translation>clair</translation>
    </message>
    <message>
        <source>clear a quotation</source>
        <extracomment>deeds</extracomment>
        <translation>valider une citation</translation>
    </message>
    <message>
        <source>clear: in the articles that Readback was measured on, such speakers were right in 95 of 100 cases or more</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>clair&#xa0;: dans les articles sur lesquels Readback a été mesuré, de tels locuteurs étaient exacts dans au moins 95 cas sur 100</translation>
    </message>
    <message>
        <source>cleared</source>
        <extracomment>check/rows</extracomment>
        <translation>validé</translation>
    </message>
    <message>
        <source>cleared before another source had it otherwise: {why} ({who})</source>
        <extracomment>check/wording</extracomment>
        <translation>validé avant l’arrivée d’une source qui diffère, motif&#xa0;: {why} ({who})</translation>
    </message>
    <message>
        <source>clipboard</source>
        <extracomment>keys/habits</extracomment>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>collapsed</source>
        <extracomment>panel/setrows</extracomment>
        <translation>replié</translation>
    </message>
    <message>
        <source>comment annotation</source>
        <extracomment>keys/habits</extracomment>
        <translation>commentaire annotation</translation>
    </message>
    <message numerus="yes">
        <source>compared with {n} articles</source>
        <extracomment>check/wording</extracomment>
        <translation>
            <numerusform>comparé avec {n} article</numerusform>
            <numerusform>comparé avec {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <extracomment>article/pointing, panel/rows, reading/details</extracomment>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>confirmed by you: you settled the speaker, and it stays so</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>confirmé par vous&#xa0;: vous avez désigné le locuteur, et cela reste ainsi</translation>
    </message>
    <message>
        <source>contents sections</source>
        <extracomment>keys/habits</extracomment>
        <translation>sommaire sections</translation>
    </message>
    <message>
        <source>copy with the source</source>
        <extracomment>guide/tour</extracomment>
        <translation>copier avec la source</translation>
    </message>
    <message>
        <source>cut</source>
        <extracomment>export/saves_words</extracomment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>dashes</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>tirets</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>outgoing/look</extracomment>
        <translation>date</translation>
    </message>
    <message>
        <source>delete the note</source>
        <extracomment>deeds</extracomment>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>delete the project</source>
        <extracomment>deeds</extracomment>
        <translation>supprimer le projet</translation>
    </message>
    <message>
        <source>delete the saved search</source>
        <extracomment>deeds</extracomment>
        <translation>supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>details</source>
        <extracomment>article/meta</extracomment>
        <translation>détails</translation>
    </message>
    <message>
        <source>document</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>intake/recents</extracomment>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>draft adds: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>le brouillon ajoute&#xa0;: {words}</translation>
    </message>
    <message>
        <source>draft lacks: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>il manque au brouillon&#xa0;: {words}</translation>
    </message>
    <message>
        <source>draft says: {new}; source says: {old}</source>
        <extracomment>check/wording</extracomment>
        <translation>le brouillon dit&#xa0;: {new}&#x202f;; la source dit&#xa0;: {old}</translation>
    </message>
    <message>
        <source>earliest first said wording changes copied</source>
        <extracomment>keys/habits</extracomment>
        <translation>premier dit plus ancien formulation changements copié</translation>
    </message>
    <message>
        <source>earliest in your library</source>
        <extracomment>trail/rows</extracomment>
        <translation>le plus ancien de votre bibliothèque</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation</comment>
        <extracomment>language, export/sheets, export/wording</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>everyone and everything</source>
        <extracomment>pictures/counting</extracomment>
        <translation>toutes les catégories</translation>
    </message>
    <message>
        <source>exit close</source>
        <extracomment>keys/habits</extracomment>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <source>expanded</source>
        <extracomment>panel/setrows</extracomment>
        <translation>déplié</translation>
    </message>
    <message>
        <source>export CSV spreadsheet</source>
        <extracomment>keys/habits</extracomment>
        <translation>exporter CSV tableur</translation>
    </message>
    <message>
        <source>export Markdown Obsidian Word PDF HTML BibTeX JSON</source>
        <extracomment>keys/habits</extracomment>
        <translation>exporter Markdown Obsidian Word PDF HTML BibTeX JSON</translation>
    </message>
    <message>
        <source>find everywhere</source>
        <extracomment>keys/habits</extracomment>
        <translation>trouver partout</translation>
    </message>
    <message>
        <source>fix first</source>
        <extracomment>check/rows</extracomment>
        <translation>à corriger d’abord</translation>
    </message>
    <message>
        <source>fn {label}</source>
        <extracomment>places</extracomment>
        <translation>note {label}</translation>
    </message>
    <message>
        <source>focus mode full screen fullscreen distraction</source>
        <extracomment>keys/habits</extracomment>
        <translation>mode concentration plein écran distraction</translation>
    </message>
    <message>
        <source>footnote</source>
        <extracomment>search/rows</extracomment>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>footnote {label}</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>note de bas de page {label}</translation>
    </message>
    <message>
        <source>found by Readback</source>
        <extracomment>card/facts</extracomment>
        <translation>trouvé par Readback</translation>
    </message>
    <message>
        <source>from mention to mention</source>
        <extracomment>guide/tour</extracomment>
        <translation>de mention en mention</translation>
    </message>
    <message>
        <source>from quotation to quotation</source>
        <extracomment>guide/tour</extracomment>
        <translation>de citation en citation</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>from the file’s own data (Dublin Core)</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après les données du fichier (Dublin Core)</translation>
    </message>
    <message>
        <source>from the file’s properties</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après les propriétés du fichier</translation>
    </message>
    <message>
        <source>from the head of the email</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après l’en-tête du courriel</translation>
    </message>
    <message>
        <source>from the head of the file</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après l’en-tête du fichier</translation>
    </message>
    <message>
        <source>from the page’s own data (JSON-LD)</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après les données de la page (JSON-LD)</translation>
    </message>
    <message>
        <source>from the page’s own data (OpenGraph)</source>
        <extracomment>reading/details</extracomment>
        <translation>d’après les données de la page (OpenGraph)</translation>
    </message>
    <message>
        <source>goes on from the words before, “{said}”</source>
        <extracomment>messages</extracomment>
        <translation>suite de ce qui précède, «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>export/leaves</extracomment>
        <translation>supposition</translation>
    </message>
    <message>
        <source>guessed</source>
        <extracomment>reading/details</extracomment>
        <translation>deviné</translation>
    </message>
    <message>
        <source>heading</source>
        <extracomment>search/rows</extracomment>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>heading level {level}</source>
        <extracomment>places</extracomment>
        <translation>intertitre de niveau {level}</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>pictures/sheet, places, search/rows</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>headline of the older save</source>
        <extracomment>export/saves_words</extracomment>
        <translation>titre de l’ancienne version</translation>
    </message>
    <message>
        <source>hide</source>
        <extracomment>article/meta</extracomment>
        <translation>masquer</translation>
    </message>
    <message>
        <source>highlight</source>
        <extracomment>deeds, guide/tour</extracomment>
        <translation>surligner</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>keys/habits</extracomment>
        <translation>historique</translation>
    </message>
    <message>
        <source>hit {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>résultat {at} sur {all}</translation>
    </message>
    <message>
        <source>how many (all, some, most)</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>une quantité (tous, certains, la plupart)</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>keys/habits</extracomment>
        <translation>importer</translation>
    </message>
    <message>
        <source>import Hypothesis JSON restore</source>
        <extracomment>keys/habits</extracomment>
        <translation>importer Hypothesis JSON restaurer</translation>
    </message>
    <message>
        <source>import automatically</source>
        <extracomment>keys/habits</extracomment>
        <translation>importer automatiquement</translation>
    </message>
    <message>
        <source>in a paragraph that Readback leaves out of the article</source>
        <extracomment>export/source_words</extracomment>
        <translation>dans un paragraphe que Readback écarte de l’article</translation>
    </message>
    <message>
        <source>in a quotation</source>
        <extracomment>card/facts</extracomment>
        <translation>dans une citation</translation>
    </message>
    <message>
        <source>in all articles</source>
        <extracomment>correct/wording</extracomment>
        <translation>dans tous les articles</translation>
    </message>
    <message>
        <source>in an older save</source>
        <extracomment>search/rows</extracomment>
        <translation>dans une version plus ancienne</translation>
    </message>
    <message>
        <source>in reported speech</source>
        <extracomment>card/facts</extracomment>
        <translation>dans des propos rapportés</translation>
    </message>
    <message>
        <source>in the name</source>
        <extracomment>card/facts</extracomment>
        <translation>dans le nom</translation>
    </message>
    <message>
        <source>in this article</source>
        <extracomment>correct/wording</extracomment>
        <translation>dans cet article</translation>
    </message>
    <message numerus="yes">
        <source>in {n} articles</source>
        <extracomment>panel/cards, person/rows, person/telling</extracomment>
        <translation>
            <numerusform>dans {n} article</numerusform>
            <numerusform>dans {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>in {n} articles, earliest {when} {outlet}</source>
        <extracomment>panel/setrows</extracomment>
        <translation>dans {n} articles, le plus ancien&#xa0;: {when} {outlet}</translation>
    </message>
    <message>
        <source>interview or transcript</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>entretien ou transcription</translation>
    </message>
    <message>
        <source>introduction</source>
        <extracomment>keys/habits</extracomment>
        <translation>introduction</translation>
    </message>
    <message>
        <source>it changed while it was being read. Open it again.</source>
        <extracomment>messages</extracomment>
        <translation>il a changé pendant sa lecture. Rouvrez-le.</translation>
    </message>
    <message>
        <source>it is a folder. Open the files in it.</source>
        <extracomment>messages</extracomment>
        <translation>c’est un dossier. Ouvrez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>it is a picture. Save it as a pdf to keep notes on it.</source>
        <extracomment>messages</extracomment>
        <translation>c’est une image. Enregistrez-la en pdf pour y prendre des notes.</translation>
    </message>
    <message>
        <source>it is a shortcut, not the page itself. Save the page in the browser, and open that.</source>
        <extracomment>messages</extracomment>
        <translation>c’est un raccourci, pas la page elle-même. Enregistrez la page dans le navigateur, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>it is encrypted or protected against copying. Save it without a password.</source>
        <extracomment>messages</extracomment>
        <translation>il est chiffré ou protégé contre la copie. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>it is protected by a password, or the one you typed was not right. Type its password.</source>
        <extracomment>messages</extracomment>
        <translation>il est protégé par un mot de passe, ou celui que vous avez saisi n’était pas le bon. Saisissez son mot de passe.</translation>
    </message>
    <message>
        <source>it is too large for an article. Open a part of it.</source>
        <extracomment>messages</extracomment>
        <translation>il est trop gros pour un article. Ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>join alias duplicate</source>
        <extracomment>keys/habits</extracomment>
        <translation>fusionner alias doublon</translation>
    </message>
    <message>
        <source>keep two names apart</source>
        <extracomment>deeds</extracomment>
        <translation>garder deux noms à part</translation>
    </message>
    <message>
        <source>keep two saves apart</source>
        <extracomment>deeds</extracomment>
        <translation>garder deux versions à part</translation>
    </message>
    <message>
        <source>label keyword</source>
        <extracomment>keys/habits</extracomment>
        <translation>libellé mot-clé tag</translation>
    </message>
    <message>
        <source>lacks: {words}</source>
        <extracomment>check/passages, saves/rows, export/saves_page</extracomment>
        <translation>manque&#xa0;: {words}</translation>
    </message>
    <message>
        <source>left out of the article</source>
        <extracomment>check/wording, search/rows, trail/rows</extracomment>
        <translation>écarté de l’article</translation>
    </message>
    <message>
        <source>library in {name}</source>
        <extracomment>messages</extracomment>
        <translation>bibliothèque dans {name}</translation>
    </message>
    <message>
        <source>library on a network share</source>
        <extracomment>messages</extracomment>
        <translation>bibliothèque sur un partage réseau</translation>
    </message>
    <message>
        <source>line {line}</source>
        <extracomment>outgoing/look, places, export/source_words</extracomment>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>list item {label}</source>
        <extracomment>places</extracomment>
        <translation>élément de liste {label}</translation>
    </message>
    <message>
        <source>lock</source>
        <extracomment>frame/bars</extracomment>
        <translation>verrouiller</translation>
    </message>
    <message numerus="yes">
        <source>log unbroken, {n} entries</source>
        <extracomment>verifying/telling</extracomment>
        <translation>
            <numerusform>journal intact, {n} entrée</numerusform>
            <numerusform>journal intact, {n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>look at this</source>
        <extracomment>check/rows</extracomment>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>looking for names and quotations</source>
        <extracomment>progress</extracomment>
        <translation>recherche des noms et des citations</translation>
    </message>
    <message>
        <source>looking for names in other articles: {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>recherche des noms dans d’autres articles&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>make a project</source>
        <extracomment>deeds</extracomment>
        <translation>créer un projet</translation>
    </message>
    <message>
        <source>make it a draft</source>
        <extracomment>deeds</extracomment>
        <translation>en faire un brouillon</translation>
    </message>
    <message>
        <source>make it an article</source>
        <extracomment>deeds</extracomment>
        <translation>en faire un article</translation>
    </message>
    <message>
        <source>make it the newer version</source>
        <extracomment>deeds</extracomment>
        <translation>en faire la version plus récente</translation>
    </message>
    <message>
        <source>make two names one</source>
        <extracomment>deeds</extracomment>
        <translation>réunir deux noms</translation>
    </message>
    <message>
        <source>manual</source>
        <extracomment>keys/habits</extracomment>
        <translation>manuel</translation>
    </message>
    <message>
        <source>mark colour</source>
        <extracomment>keys/habits</extracomment>
        <translation>marquer couleur fluo</translation>
    </message>
    <message>
        <source>mention {at} of {all}</source>
        <extracomment>card/facts, frame/bars, speech/utterances</extracomment>
        <translation>mention {at} sur {all}</translation>
    </message>
    <message>
        <source>mentions</source>
        <extracomment>pictures/legend</extracomment>
        <translation>mentions</translation>
    </message>
    <message>
        <source>metadata properties source date author</source>
        <extracomment>keys/habits</extracomment>
        <translation>métadonnées propriétés source date auteur</translation>
    </message>
    <message>
        <source>most named first</source>
        <extracomment>pictures/counting</extracomment>
        <translation>les plus nommés d’abord</translation>
    </message>
    <message>
        <source>most quoted first</source>
        <extracomment>pictures/counting</extracomment>
        <translation>les plus cités d’abord</translation>
    </message>
    <message>
        <source>move an edge</source>
        <extracomment>deeds</extracomment>
        <translation>déplacer une limite</translation>
    </message>
    <message>
        <source>move an edge of {name}</source>
        <extracomment>deeds</extracomment>
        <translation>déplacer une limite de {name}</translation>
    </message>
    <message>
        <source>move to the trash</source>
        <extracomment>deeds</extracomment>
        <translation>mettre à la corbeille</translation>
    </message>
    <message>
        <source>moved from here</source>
        <extracomment>export/saves_words</extracomment>
        <translation>déplacé d’ici</translation>
    </message>
    <message>
        <source>moved to here</source>
        <extracomment>export/saves_words</extracomment>
        <translation>déplacé ici</translation>
    </message>
    <message>
        <source>moved, check</source>
        <extracomment>panel/rows, speech/utterances</extracomment>
        <translation>déplacée, à vérifier</translation>
    </message>
    <message>
        <source>moved, check its place</source>
        <extracomment>article/pointing</extracomment>
        <translation>déplacée, vérifier sa place</translation>
    </message>
    <message>
        <source>must, should or may</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>une obligation ou une permission (doit, devrait, peut)</translation>
    </message>
    <message>
        <source>name a kind of agreement</source>
        <extracomment>deeds</extracomment>
        <translation>nommer un type d’accord</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>pictures/counted, pictures/legend</extracomment>
        <translation>nommé</translation>
    </message>
    <message>
        <source>named {n}×</source>
        <extracomment>pictures/counted, pictures/places, pictures/shared</extracomment>
        <translation>mentions&#xa0;: {n}</translation>
    </message>
    <message>
        <source>names and SHA-256 of the files</source>
        <extracomment>outgoing/look</extracomment>
        <translation>noms et SHA-256 des fichiers</translation>
    </message>
    <message>
        <source>names not looked for</source>
        <extracomment>frame/bars</extracomment>
        <translation>noms non recherchés</translation>
    </message>
    <message>
        <source>never act</source>
        <extracomment>preferences/keys</extracomment>
        <translation>n’agissent jamais</translation>
    </message>
    <message>
        <source>never by itself</source>
        <extracomment>preferences/passphrase</extracomment>
        <translation>jamais d’elle-même</translation>
    </message>
    <message>
        <source>night mode</source>
        <extracomment>keys/habits</extracomment>
        <translation>mode nuit</translation>
    </message>
    <message>
        <source>no network use</source>
        <extracomment>frame/bars</extracomment>
        <translation>aucun usage du réseau</translation>
    </message>
    <message>
        <source>no speaker named there</source>
        <extracomment>check/wording</extracomment>
        <translation>aucun locuteur n’y est nommé</translation>
    </message>
    <message>
        <source>no title</source>
        <extracomment>incoming/account</extracomment>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>nº&#xa0;{number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>check/wording, correct/wording</extracomment>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>manual/keytable</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not clear who “{words}” is</source>
        <extracomment>messages</extracomment>
        <translation>on ne sait pas qui est «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>not in quotation marks in the source</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>pas entre guillemets dans la source</translation>
    </message>
    <message>
        <source>not in quotation marks there</source>
        <extracomment>trail/rows</extracomment>
        <translation>sans guillemets à cet endroit</translation>
    </message>
    <message>
        <source>not in this article</source>
        <extracomment>search/findbar</extracomment>
        <translation>pas dans cet article</translation>
    </message>
    <message>
        <source>not on the map</source>
        <extracomment>pictures/places</extracomment>
        <translation>pas sur la carte</translation>
    </message>
    <message>
        <source>not told</source>
        <extracomment>agreeing/window</extracomment>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>card/card</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>note on “{title}”</source>
        <extracomment>shelf/articles</extracomment>
        <translation>note sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>note {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>note {at} sur {all}</translation>
    </message>
    <message>
        <source>noted when it was downloaded</source>
        <extracomment>reading/details</extracomment>
        <translation>noté lors du téléchargement</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <extracomment>check/rows</extracomment>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <extracomment>export/wording</extracomment>
        <translation>rien à regarder</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>preferences/privacy</extracomment>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>obligation or permission</source>
        <extracomment>check/wording</extracomment>
        <translation>l’obligation ou la permission</translation>
    </message>
    <message>
        <source>off the record</source>
        <extracomment>promises</extracomment>
        <translation>en off</translation>
    </message>
    <message>
        <source>on the whole article</source>
        <extracomment>panel/rows</extracomment>
        <translation>sur tout l’article</translation>
    </message>
    <message>
        <source>on {name}</source>
        <extracomment>panel/rows</extracomment>
        <translation>sur {name}</translation>
    </message>
    <message>
        <source>only described, not named</source>
        <extracomment>correct/candidates</extracomment>
        <translation>seulement décrit, pas nommé</translation>
    </message>
    <message>
        <source>only punctuation or case differs</source>
        <extracomment>trail/rows</extracomment>
        <translation>seules la ponctuation ou les majuscules diffèrent</translation>
    </message>
    <message>
        <source>only the form differs: {forms}</source>
        <extracomment>check/wording</extracomment>
        <translation>seule la forme diffère&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>opened together</source>
        <extracomment>reading/overview</extracomment>
        <translation>ouverts ensemble</translation>
    </message>
    <message>
        <source>opened {day}</source>
        <extracomment>panel/setrows</extracomment>
        <translation>ouvert le {day}</translation>
    </message>
    <message>
        <source>opening the original</source>
        <extracomment>reading/originals</extracomment>
        <translation>ouverture de l’original</translation>
    </message>
    <message>
        <source>opening {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>ouverture&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>organisation</source>
        <extracomment>pictures/counted, pictures/graph</extracomment>
        <translation>organisation</translation>
    </message>
    <message numerus="yes">
        <source>organisation in {n} other articles</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>organisation dans {n} autre article</numerusform>
            <numerusform>organisation dans {n} autres articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>organisation, here {n} times</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>organisation, ici {n} fois</numerusform>
            <numerusform>organisation, ici {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>organisations</source>
        <extracomment>pictures/counting</extracomment>
        <translation>organisations</translation>
    </message>
    <message>
        <source>other outlet</source>
        <extracomment>article/meta</extracomment>
        <translation>autre média</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>outgoing/look</extracomment>
        <translation>média</translation>
    </message>
    <message>
        <source>own story</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>article de la rédaction</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <extracomment>article/margin, places, export/source_words</extracomment>
        <translation>p.&#xa0;{page}</translation>
    </message>
    <message>
        <source>page {at} of {all}</source>
        <extracomment>frame/pages</extracomment>
        <translation>page {at} sur {all}</translation>
    </message>
    <message>
        <source>page {label} ({at} of {all})</source>
        <extracomment>frame/pages</extracomment>
        <translation>page {label} ({at} sur {all})</translation>
    </message>
    <message>
        <source>page {n}</source>
        <extracomment>panel/rows</extracomment>
        <translation>page {n}</translation>
    </message>
    <message>
        <source>paper PDF</source>
        <extracomment>keys/habits</extracomment>
        <translation>papier PDF</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>paragraph {number} of the older save</source>
        <extracomment>export/saves_words</extracomment>
        <translation>paragraphe {number} de l’ancienne version</translation>
    </message>
    <message>
        <source>passages from apart</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>des passages éloignés</translation>
    </message>
    <message>
        <source>paused at {done} of {total}</source>
        <extracomment>progress</extracomment>
        <translation>en pause à {done} sur {total}</translation>
    </message>
    <message>
        <source>pdf page source file</source>
        <extracomment>keys/habits</extracomment>
        <translation>pdf page source fichier</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>pictures/counting</extracomment>
        <translation>personnes</translation>
    </message>
    <message>
        <source>people, and so on up to notes</source>
        <extracomment>guide/tour</extracomment>
        <translation>personnes, et ainsi de suite jusqu’aux notes</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>pictures/counted, pictures/graph, search/rows</extracomment>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>person in {n} other articles</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>personne dans {n} autre article</numerusform>
            <numerusform>personne dans {n} autres articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person, here {n} times</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>personne, ici {n} fois</numerusform>
            <numerusform>personne, ici {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <extracomment>pictures/counted, pictures/graph</extracomment>
        <translation>lieu</translation>
    </message>
    <message numerus="yes">
        <source>place in {n} other articles</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>lieu dans {n} autre article</numerusform>
            <numerusform>lieu dans {n} autres articles</numerusform>
        </translation>
    </message>
    <message>
        <source>place the note</source>
        <extracomment>deeds</extracomment>
        <translation>placer la note</translation>
    </message>
    <message numerus="yes">
        <source>place, here {n} times</source>
        <extracomment>correct/candidates</extracomment>
        <translation>
            <numerusform>lieu, ici {n} fois</numerusform>
            <numerusform>lieu, ici {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>places</source>
        <extracomment>pictures/counting</extracomment>
        <translation>lieux</translation>
    </message>
    <message>
        <source>post</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>publication en ligne</translation>
    </message>
    <message>
        <source>pp. {first}–{last}</source>
        <extracomment>places</extracomment>
        <translation>p.&#xa0;{first}–{last}</translation>
    </message>
    <message>
        <source>press conference</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>conférence de presse</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>shelf/sections</extracomment>
        <translation>projet</translation>
    </message>
    <message>
        <source>project {name}</source>
        <extracomment>reading/overview</extracomment>
        <translation>projet {name}</translation>
    </message>
    <message>
        <source>projects</source>
        <extracomment>outgoing/look</extracomment>
        <translation>projets</translation>
    </message>
    <message>
        <source>published article</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>article publié</translation>
    </message>
    <message>
        <source>put a paragraph back</source>
        <extracomment>deeds</extracomment>
        <translation>remettre un paragraphe</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>article/meta</extracomment>
        <translation>remettre</translation>
    </message>
    <message>
        <source>put into a project</source>
        <extracomment>deeds</extracomment>
        <translation>mettre dans un projet</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>quotation {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>citation {at} sur {all}</translation>
    </message>
    <message>
        <source>quoted</source>
        <extracomment>pictures/counted, pictures/overtime</extracomment>
        <translation>cité</translation>
    </message>
    <message>
        <source>quoted or reported {n}×</source>
        <extracomment>panel/setrows</extracomment>
        <translation>citations ou propos rapportés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>quoted {n}×</source>
        <extracomment>panel/rows, person/overtime, pictures/counted</extracomment>
        <translation>citations&#xa0;: {n}</translation>
    </message>
    <message>
        <source>quoted, in marks</source>
        <extracomment>pictures/legend</extracomment>
        <translation>citations, entre guillemets</translation>
    </message>
    <message>
        <source>reading it failed; nothing else was changed. Paste its text.</source>
        <extracomment>messages</extracomment>
        <translation>sa lecture a échoué&#x202f;; rien d’autre n’a été changé. Collez son texte.</translation>
    </message>
    <message>
        <source>reading it needed too much memory and was stopped. Paste its text.</source>
        <extracomment>messages</extracomment>
        <translation>sa lecture demandait trop de mémoire et a été arrêtée. Collez son texte.</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. Paste its text.</source>
        <extracomment>messages</extracomment>
        <translation>sa lecture durait trop longtemps et a été arrêtée. Collez son texte.</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>deeds</extracomment>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>reject {name}</source>
        <extracomment>deeds</extracomment>
        <translation>rejeter {name}</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>keys/habits</extracomment>
        <translation>effacer enlever</translation>
    </message>
    <message>
        <source>rename</source>
        <extracomment>deeds</extracomment>
        <translation>renommer</translation>
    </message>
    <message>
        <source>rename the project</source>
        <extracomment>deeds</extracomment>
        <translation>renommer le projet</translation>
    </message>
    <message>
        <source>rename to {name}</source>
        <extracomment>deeds</extracomment>
        <translation>renommer en {name}</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>panel/rows, panel/setrows, pictures/counted</extracomment>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>reported speech</source>
        <extracomment>check/rows</extracomment>
        <translation>propos rapportés</translation>
    </message>
    <message>
        <source>reported {n}×</source>
        <extracomment>panel/rows, person/overtime, pictures/counted</extracomment>
        <translation>propos rapportés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>reported, without marks</source>
        <extracomment>pictures/legend</extracomment>
        <translation>propos rapportés, sans guillemets</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>outgoing/look</extracomment>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>export/saves_words</extracomment>
        <translation>identique</translation>
    </message>
    <message>
        <source>same as when Readback stored it on {when}</source>
        <extracomment>verifying/telling</extracomment>
        <translation>identique à ce que Readback a enregistré le {when}</translation>
    </message>
    <message>
        <source>same full name</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>même nom complet</translation>
    </message>
    <message>
        <source>same last name, and named together with {names}</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>même nom de famille, et nommés avec {names}</translation>
    </message>
    <message>
        <source>same last name, and named together with {names}; both by {outlets}</source>
        <extracomment>shelf/namedesk</extracomment>
        <translation>même nom de famille, et nommés avec {names}&#x202f;; tous deux dans {outlets}</translation>
    </message>
    <message>
        <source>same organisation as {name}</source>
        <extracomment>deeds</extracomment>
        <translation>même organisation que {name}</translation>
    </message>
    <message>
        <source>same person as {name}</source>
        <extracomment>deeds</extracomment>
        <translation>même personne que {name}</translation>
    </message>
    <message>
        <source>same place as {name}</source>
        <extracomment>deeds</extracomment>
        <translation>même lieu que {name}</translation>
    </message>
    <message>
        <source>same speaker</source>
        <extracomment>check/wording</extracomment>
        <translation>même locuteur</translation>
    </message>
    <message>
        <source>save the search</source>
        <extracomment>deeds</extracomment>
        <translation>enregistrer la recherche</translation>
    </message>
    <message>
        <source>saved search</source>
        <extracomment>shelf/sections</extracomment>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>saved searches</source>
        <extracomment>outgoing/look</extracomment>
        <translation>recherches enregistrées</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <extracomment>intake/offering, reading/saves, export/saves_words</extracomment>
        <translation>enregistré le {day}</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <extracomment>frame/bars</extracomment>
        <translation>enregistré à {time}</translation>
    </message>
    <message>
        <source>saving the Checker’s copy</source>
        <extracomment>progress</extracomment>
        <translation>enregistrement de la copie de vérification</translation>
    </message>
    <message>
        <source>says:</source>
        <extracomment>check/rows, panel/delegate, search/rows</extracomment>
        <translation>dit&#xa0;:</translation>
    </message>
    <message>
        <source>says: {words}</source>
        <extracomment>panel/rows</extracomment>
        <translation>dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>search everything</source>
        <extracomment>guide/tour</extracomment>
        <translation>rechercher partout</translation>
    </message>
    <message>
        <source>search “{query}”</source>
        <extracomment>reading/overview</extracomment>
        <translation>recherche «&#xa0;{query}&#xa0;»</translation>
    </message>
    <message>
        <source>set what was agreed</source>
        <extracomment>deeds</extracomment>
        <translation>noter ce qui a été convenu</translation>
    </message>
    <message>
        <source>settings options language</source>
        <extracomment>keys/habits</extracomment>
        <translation>réglages options langue</translation>
    </message>
    <message>
        <source>several articles here may be meant, so it is on none</source>
        <extracomment>incoming/account</extracomment>
        <translation>plusieurs articles de la bibliothèque peuvent correspondre, elle n’est donc sur aucun</translation>
    </message>
    <message>
        <source>shortcuts keyboard</source>
        <extracomment>keys/habits</extracomment>
        <translation>raccourcis clavier</translation>
    </message>
    <message>
        <source>show</source>
        <extracomment>article/meta</extracomment>
        <translation>afficher</translation>
    </message>
    <message>
        <source>sidebar left</source>
        <extracomment>keys/habits</extracomment>
        <translation>barre latérale gauche</translation>
    </message>
    <message>
        <source>sidebar right inspector</source>
        <extracomment>keys/habits</extracomment>
        <translation>barre latérale droite inspecteur</translation>
    </message>
    <message>
        <source>source names nobody</source>
        <extracomment>check/wording</extracomment>
        <translation>la source ne nomme personne</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>speaker</source>
        <extracomment>search/rows</extracomment>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>speaker there: {name} ({sure})</source>
        <extracomment>check/wording</extracomment>
        <translation>locuteur dans la source&#xa0;: {name} ({sure})</translation>
    </message>
    <message>
        <source>speaker to check</source>
        <extracomment>clipboard/citation</extracomment>
        <translation>locuteur à vérifier</translation>
    </message>
    <message>
        <source>speaker to check {at} of {all}</source>
        <extracomment>frame/bars</extracomment>
        <translation>locuteur à vérifier {at} sur {all}</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <extracomment>article/pointing, headless</extracomment>
        <translation>locuteur inconnu</translation>
    </message>
    <message>
        <source>speaker {name}</source>
        <extracomment>deeds</extracomment>
        <translation>locuteur {name}</translation>
    </message>
    <message>
        <source>speaker: check</source>
        <extracomment>check/wording</extracomment>
        <translation>locuteur à vérifier</translation>
    </message>
    <message>
        <source>split off a name</source>
        <extracomment>deeds</extracomment>
        <translation>séparer un nom</translation>
    </message>
    <message>
        <source>split: {name}</source>
        <extracomment>deeds</extracomment>
        <translation>séparer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>article/meta, export/verdict_words</extracomment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>story who said what CSV table export</source>
        <extracomment>keys/habits</extracomment>
        <translation>sujet qui a dit quoi CSV tableau exporter</translation>
    </message>
    <message>
        <source>table</source>
        <extracomment>search/rows</extracomment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>table row</source>
        <extracomment>places, export/source_words</extracomment>
        <translation>ligne de tableau</translation>
    </message>
    <message>
        <source>take a clearing back</source>
        <extracomment>deeds</extracomment>
        <translation>retirer une validation</translation>
    </message>
    <message>
        <source>take a correction back</source>
        <extracomment>deeds</extracomment>
        <translation>retirer une correction</translation>
    </message>
    <message>
        <source>take a kind of agreement off the list</source>
        <extracomment>deeds</extracomment>
        <translation>retirer un type d’accord de la liste</translation>
    </message>
    <message>
        <source>take an agreement away</source>
        <extracomment>deeds</extracomment>
        <translation>retirer un accord</translation>
    </message>
    <message>
        <source>take in</source>
        <extracomment>deeds</extracomment>
        <translation>importer</translation>
    </message>
    <message>
        <source>take out of a project</source>
        <extracomment>deeds</extracomment>
        <translation>retirer d’un projet</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>outgoing/look, search/rows</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>that it was denied</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>un démenti</translation>
    </message>
    <message>
        <source>the article does not say who</source>
        <extracomment>correct/candidates</extracomment>
        <translation>l’article ne dit pas qui</translation>
    </message>
    <message>
        <source>the file is damaged. Look for another copy of it.</source>
        <extracomment>messages</extracomment>
        <translation>le fichier est endommagé. Cherchez-en une autre copie.</translation>
    </message>
    <message>
        <source>the file is empty. Look for another copy of it.</source>
        <extracomment>messages</extracomment>
        <translation>le fichier est vide. Cherchez-en une autre copie.</translation>
    </message>
    <message numerus="yes">
        <source>the first {n} articles</source>
        <extracomment>reading/overview</extracomment>
        <translation>
            <numerusform>le premier article</numerusform>
            <numerusform>les {n} premiers articles</numerusform>
        </translation>
    </message>
    <message>
        <source>the halves of these words stand in different sources</source>
        <extracomment>check/wording</extracomment>
        <translation>les deux moitiés de ces mots se trouvent dans des sources différentes</translation>
    </message>
    <message>
        <source>the library</source>
        <extracomment>reading/overview</extracomment>
        <translation>la bibliothèque</translation>
    </message>
    <message>
        <source>the library itself</source>
        <extracomment>verifying/telling</extracomment>
        <translation>la bibliothèque elle-même</translation>
    </message>
    <message numerus="yes">
        <source>the meaning of {n} may change</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>le sens de {n} peut changer</numerusform>
            <numerusform>le sens de {n} peut changer</numerusform>
        </translation>
    </message>
    <message>
        <source>the names in it</source>
        <extracomment>outgoing/look</extracomment>
        <translation>les noms qui y figurent</translation>
    </message>
    <message>
        <source>the opposite</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>le contraire</translation>
    </message>
    <message>
        <source>the original files</source>
        <extracomment>outgoing/look</extracomment>
        <translation>les fichiers d’origine</translation>
    </message>
    <message>
        <source>the person meant</source>
        <extracomment>check/wording</extracomment>
        <translation>la personne visée</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>la suite de la phrase</translation>
    </message>
    <message>
        <source>the same words as before</source>
        <extracomment>trail/rows</extracomment>
        <translation>les mêmes mots que précédemment</translation>
    </message>
    <message>
        <source>the sentence of the source goes on, and the rest bears on these words</source>
        <extracomment>check/wording</extracomment>
        <translation>la phrase de la source continue, et la suite compte pour le sens de ces mots</translation>
    </message>
    <message>
        <source>the source gives these words to somebody else</source>
        <extracomment>check/wording</extracomment>
        <translation>la source attribue ces mots à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the speaker’s own words</source>
        <extracomment>check/wording</extracomment>
        <translation>les propres mots du locuteur</translation>
    </message>
    <message>
        <source>the tense</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>le temps du verbe</translation>
    </message>
    <message>
        <source>there is no article text in it. Copy the text and paste it.</source>
        <extracomment>messages</extracomment>
        <translation>il ne contient pas de texte d’article. Copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>there is no such article here; open it first, then take the file in again</source>
        <extracomment>incoming/account</extracomment>
        <translation>cet article n’est pas dans la bibliothèque&#x202f;; ouvrez-le d’abord, puis importez de nouveau le fichier</translation>
    </message>
    <message>
        <source>there is no such file. Check its name and folder.</source>
        <extracomment>messages</extracomment>
        <translation>il n’y a pas de fichier de ce nom. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>there is no text in it. Save what it shows as text or html.</source>
        <extracomment>messages</extracomment>
        <translation>il ne contient pas de texte. Enregistrez en texte ou en html ce qu’il affiche.</translation>
    </message>
    <message>
        <source>these words are the reporter’s in the source: they are not in quotation marks there</source>
        <extracomment>check/wording</extracomment>
        <translation>dans la source, la formulation est celle de l’article&#xa0;: elle n’y est pas entre guillemets</translation>
    </message>
    <message>
        <source>these words stand apart, or in another order, in the source</source>
        <extracomment>check/wording</extracomment>
        <translation>ces mots sont séparés, ou dans un autre ordre, dans la source</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>outgoing/look</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>to place</source>
        <extracomment>panel/rows</extracomment>
        <translation>à placer</translation>
    </message>
    <message>
        <source>tracked changes are taken as accepted</source>
        <extracomment>checking/joining</extracomment>
        <translation>les modifications suivies sont tenues pour acceptées</translation>
    </message>
    <message>
        <source>type out a page</source>
        <extracomment>deeds</extracomment>
        <translation>transcrire une page</translation>
    </message>
    <message>
        <source>under embargo until {moment}</source>
        <extracomment>promises</extracomment>
        <translation>sous embargo jusqu’au {moment}</translation>
    </message>
    <message>
        <source>under embargo with {name} until {moment}</source>
        <extracomment>promises</extracomment>
        <translation>sous embargo convenu avec {name} jusqu’au {moment}</translation>
    </message>
    <message>
        <source>undo, whatever it was</source>
        <extracomment>guide/tour</extracomment>
        <translation>annuler, quoi que ce soit</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>card/facts, widgets/sureness</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown: the article does not say who speaks, or it was not found</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>inconnu&#xa0;: l’article ne dit pas qui parle, ou cela n’a pas été trouvé</translation>
    </message>
    <message>
        <source>unknown: {why}</source>
        <extracomment>panel/rows</extracomment>
        <translation>inconnu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>reading/overview, shelf/articles</extracomment>
        <translation>à lire</translation>
    </message>
    <message>
        <source>usual place</source>
        <extracomment>preferences/folders</extracomment>
        <translation>emplacement habituel</translation>
    </message>
    <message>
        <source>web address</source>
        <extracomment>outgoing/look</extracomment>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>semaine du {day}</translation>
    </message>
    <message>
        <source>what is excepted</source>
        <extracomment>check/wording</extracomment>
        <translation>une exception</translation>
    </message>
    <message>
        <source>what you corrected</source>
        <extracomment>outgoing/look</extracomment>
        <translation>ce que vous avez corrigé</translation>
    </message>
    <message>
        <source>when it was opened, and how far it was read</source>
        <extracomment>outgoing/look</extracomment>
        <translation>quand il a été ouvert, et jusqu’où il a été lu</translation>
    </message>
    <message>
        <source>who is meant (I, we, they)</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>la personne visée (je, nous, ils)</translation>
    </message>
    <message>
        <source>who said what</source>
        <extracomment>outgoing/look</extracomment>
        <translation>qui a dit quoi</translation>
    </message>
    <message>
        <source>write a note</source>
        <extracomment>guide/tour</extracomment>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>writing</source>
        <extracomment>deeds</extracomment>
        <translation>écrire</translation>
    </message>
    <message>
        <source>you may not read it. Check the file’s permissions.</source>
        <extracomment>messages</extracomment>
        <translation>vous n’avez pas le droit de le lire. Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>your note</source>
        <extracomment>search/rows</extracomment>
        <translation>votre note</translation>
    </message>
    <message>
        <source>your note on a draft or sample</source>
        <extracomment>search/rows</extracomment>
        <translation>votre note sur un brouillon ou un exemple</translation>
    </message>
    <message>
        <source>your notes, with their tags and colours</source>
        <extracomment>outgoing/look</extracomment>
        <translation>vos notes, avec leurs étiquettes et leurs couleurs</translation>
    </message>
    <message>
        <source>zoom 100</source>
        <extracomment>keys/habits</extracomment>
        <translation>zoom 100</translation>
    </message>
    <message>
        <source>zoom bigger</source>
        <extracomment>keys/habits</extracomment>
        <translation>zoom plus grand</translation>
    </message>
    <message>
        <source>zoom smaller</source>
        <extracomment>keys/habits</extracomment>
        <translation>zoom plus petit</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>check/side, guide/touring, search/findbar</extracomment>
        <translation>{at} sur {all}</translation>
    </message>
    <message>
        <source>{bad} of {total} articles are not as they were stored.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Articles qui ne sont pas tels qu’ils ont été enregistrés&#xa0;: {bad} sur {total}.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>promises</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{done} of {n} searched</source>
        <extracomment>search/names</extracomment>
        <translation>{done} sur {n} recherchés</translation>
    </message>
    <message>
        <source>{done} of {total} articles read.</source>
        <extracomment>reading/personal</extracomment>
        <translation>Articles lus&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>{done} of {total} likely ones compared.</source>
        <extracomment>trailing/course</extracomment>
        <translation>Articles probables comparés&#xa0;: {done} sur {total}.</translation>
    </message>
    <message>
        <source>{edge} earlier</source>
        <extracomment>article/edging</extracomment>
        <translation>{edge} plus tôt</translation>
    </message>
    <message>
        <source>{edge} later</source>
        <extracomment>article/edging</extracomment>
        <translation>{edge} plus loin</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>person/telling</extracomment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose another folder.</source>
        <extracomment>messages</extracomment>
        <translation>{folder} n’est pas vide. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{grade}, in an older save only</source>
        <extracomment>check/wording</extracomment>
        <translation>{grade}, seulement dans une version plus ancienne</translation>
    </message>
    <message>
        <source>{grade}; all of it in an older save</source>
        <extracomment>check/wording</extracomment>
        <translation>{grade}&#x202f;; en entier dans une version plus ancienne</translation>
    </message>
    <message>
        <source>{grade}; otherwise in another source</source>
        <extracomment>check/wording</extracomment>
        <translation>{grade}&#x202f;; différent dans une autre source</translation>
    </message>
    <message>
        <source>{hash} · {entries} · {name} · noted on {when}</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{hash} · {entries} · {name} · notée le {when}</translation>
    </message>
    <message>
        <source>{hash}… stands in no log here: it is of another library, or what it was noted of is gone.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{hash}… ne figure ici dans aucun journal&#xa0;: elle vient d’une autre bibliothèque, ou de quelque chose qui n’existe plus.</translation>
    </message>
    <message>
        <source>{hash}… stands in the log of {name}, but an entry before it was changed.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>{hash}… figure dans le journal de {name}, mais une entrée antérieure a été modifiée.</translation>
    </message>
    <message>
        <source>{head}: {words}</source>
        <extracomment>words</extracomment>
        <translation>{head}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which would lose it.</source>
        <extracomment>preferences/keys</extracomment>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;», qui la perdrait.</translation>
    </message>
    <message>
        <source>{kind} since {day}</source>
        <extracomment>promises</extracomment>
        <translation>{kind} depuis le {day}</translation>
    </message>
    <message>
        <source>{kind} with {name}</source>
        <extracomment>promises</extracomment>
        <translation>{kind}, convenu avec {name}</translation>
    </message>
    <message>
        <source>{kind} with {name} since {day}</source>
        <extracomment>promises</extracomment>
        <translation>{kind}, convenu avec {name}, depuis le {day}</translation>
    </message>
    <message>
        <source>{kind}?</source>
        <extracomment>article/meta</extracomment>
        <translation>{kind}&#x202f;?</translation>
    </message>
    <message>
        <source>{kind}? is a guess at the kind of source. “details” lets you say what it is.</source>
        <extracomment>widgets/sureness</extracomment>
        <translation>{kind}&#x202f;? est une supposition sur le type de source. «&#xa0;détails&#xa0;» vous permet de dire ce que c’est.</translation>
    </message>
    <message numerus="yes">
        <source>{names} are named most: {n} times each.</source>
        <extracomment>pictures/counted, pictures/places</extracomment>
        <translation>
            <numerusform>Noms les plus fréquents&#xa0;: {names}, {n} fois chacun.</numerusform>
            <numerusform>Noms les plus fréquents&#xa0;: {names}, {n} fois chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} are quoted most: {n} times each.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>
            <numerusform>Noms les plus cités&#xa0;: {names}, {n} fois chacun.</numerusform>
            <numerusform>Noms les plus cités&#xa0;: {names}, {n} fois chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} and {fuller} stay two people.</source>
        <extracomment>correcting/naming, reading/personal</extracomment>
        <translation>{name} et {fuller} restent deux personnes.</translation>
    </message>
    <message>
        <source>{name} and {other}</source>
        <extracomment>pictures/shared</extracomment>
        <translation>{name} et {other}</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {other} stand together most: in {n} paragraphs.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{name} et {other} sont le plus souvent ensemble&#xa0;: dans {n} paragraphe.</numerusform>
            <numerusform>{name} et {other} sont le plus souvent ensemble&#xa0;: dans {n} paragraphes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {other}, in {n} paragraphs</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{name} et {other}, dans {n} paragraphe</numerusform>
            <numerusform>{name} et {other}, dans {n} paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} copies the library to other computers.</source>
        <extracomment>messages</extracomment>
        <translation>{name} copie la bibliothèque sur d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>{name} is a person</source>
        <extracomment>deeds</extracomment>
        <translation>{name} est une personne</translation>
    </message>
    <message>
        <source>{name} is a place</source>
        <extracomment>deeds</extracomment>
        <translation>{name} est un lieu</translation>
    </message>
    <message>
        <source>{name} is an organisation</source>
        <extracomment>deeds</extracomment>
        <translation>{name} est une organisation</translation>
    </message>
    <message numerus="yes">
        <source>{name} is named most: {n} times.</source>
        <extracomment>pictures/counted, pictures/places</extracomment>
        <translation>
            <numerusform>Nom le plus fréquent&#xa0;: {name}, {n} fois.</numerusform>
            <numerusform>Nom le plus fréquent&#xa0;: {name}, {n} fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is quoted most: {n} times.</source>
        <extracomment>pictures/counted</extracomment>
        <translation>
            <numerusform>Nom le plus cité&#xa0;: {name}, {n} fois.</numerusform>
            <numerusform>Nom le plus cité&#xa0;: {name}, {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is {fuller}, in all articles.</source>
        <extracomment>correcting/naming, reading/personal</extracomment>
        <translation>{name} est {fuller}, dans tous les articles.</translation>
    </message>
    <message>
        <source>{name}, Checker’s copy</source>
        <extracomment>checking/copying</extracomment>
        <translation>{name}, copie de vérification</translation>
    </message>
    <message>
        <source>{name}, as it was saved</source>
        <extracomment>reading/originals</extracomment>
        <translation>{name}, tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>{name}, as it was saved: all of its text</source>
        <extracomment>reading/originals</extracomment>
        <translation>{name}, tel qu’il a été enregistré&#xa0;: tout son texte</translation>
    </message>
    <message>
        <source>{name}, in all articles</source>
        <extracomment>agreeing/meant</extracomment>
        <translation>{name}, dans tous les articles</translation>
    </message>
    <message>
        <source>{name}, opened {when}</source>
        <extracomment>reading/details</extracomment>
        <translation>{name}, ouvert le {when}</translation>
    </message>
    <message>
        <source>{name}: a person, settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: une personne, tranché par vous.</translation>
    </message>
    <message>
        <source>{name}: a place, settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: un lieu, tranché par vous.</translation>
    </message>
    <message>
        <source>{name}: added.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: ajouté.</translation>
    </message>
    <message>
        <source>{name}: an organisation, settled by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: une organisation, tranché par vous.</translation>
    </message>
    <message>
        <source>{name}: as {kind}</source>
        <extracomment>agreeing/grounds</extracomment>
        <translation>{name}&#xa0;: comme «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>{name}: confirmed by you.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: confirmé par vous.</translation>
    </message>
    <message>
        <source>{name}: edge moved.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: limite déplacée.</translation>
    </message>
    <message>
        <source>{name}: person file</source>
        <extracomment>person/window</extracomment>
        <translation>{name}&#xa0;: fiche de la personne</translation>
    </message>
    <message>
        <source>{name}: rejected.</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: rejeté.</translation>
    </message>
    <message>
        <source>{name}: renamed, was {was}</source>
        <extracomment>correct/wording</extracomment>
        <translation>{name}&#xa0;: renommé, auparavant {was}</translation>
    </message>
    <message>
        <source>{name}: {at} of {all}</source>
        <extracomment>correcting/naming</extracomment>
        <translation>{name}&#xa0;: {at} sur {all}</translation>
    </message>
    <message>
        <source>{note} on “{title}”: {why}</source>
        <extracomment>incoming/account</extracomment>
        <translation>{note} sur «&#xa0;{title}&#xa0;»&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{now} for {was}</source>
        <extracomment>check/wording</extracomment>
        <translation>{now} au lieu de {was}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>preferences/reading</extracomment>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>{n} agreements</source>
        <extracomment>agreeing/window</extracomment>
        <translation>
            <numerusform>{n} accord</numerusform>
            <numerusform>{n} accords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are otherwise in other sources</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>{n} diffère dans une autre source</numerusform>
            <numerusform>{n} diffèrent dans d’autres sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be looked through.</source>
        <extracomment>reading/overview</extracomment>
        <translation>
            <numerusform>{n} reste à parcourir.</numerusform>
            <numerusform>{n} restent à parcourir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <extracomment>erasing/sheet, incoming/account, outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles and notes</source>
        <extracomment>shelf/sections</extracomment>
        <translation>
            <numerusform>{n} article ou note</numerusform>
            <numerusform>{n} articles et notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles are still to be looked through.</source>
        <extracomment>pictures/window</extracomment>
        <translation>
            <numerusform>{n} article reste à parcourir.</numerusform>
            <numerusform>{n} articles restent à parcourir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles have the name in them and stay.</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>
            <numerusform>{n} article contient le nom et reste.</numerusform>
            <numerusform>{n} articles contiennent le nom et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} articles look like live blogs, or like the beginnings that a paywall shows.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>{n} articles ressemblent à des directs, ou aux débuts qu’un accès payant laisse lire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles opened</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} article ouvert</numerusform>
            <numerusform>{n} articles ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles say no date; they are in the table alone.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>{n} article n’indique pas de date&#x202f;; il n’est que dans le tableau.</numerusform>
            <numerusform>{n} articles n’indiquent pas de date&#x202f;; ils ne sont que dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were searched</source>
        <extracomment>trail/rows</extracomment>
        <translation>
            <numerusform>{n} article a été parcouru</numerusform>
            <numerusform>{n} articles ont été parcourus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles without a text are left out</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} article sans texte est omis</numerusform>
            <numerusform>{n} articles sans texte sont omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles, all of one time: {when}.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>{n} article, d’une seule période ({when}).</numerusform>
            <numerusform>{n} articles, tous d’une même période ({when}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles, from {first} to {last}.</source>
        <extracomment>pictures/overtime</extracomment>
        <translation>
            <numerusform>{n} article ({first} – {last}).</numerusform>
            <numerusform>{n} articles ({first} – {last}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} characters</source>
        <extracomment>preferences/aspect, preferences/reading</extracomment>
        <translation>{n} caractères</translation>
    </message>
    <message numerus="yes">
        <source>{n} cleared</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} validée</numerusform>
            <numerusform>{n} validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearings are to be looked at again: other sources have the words otherwise.</source>
        <extracomment>checking/joining</extracomment>
        <translation>
            <numerusform>{n} validation est à revoir&#xa0;: une autre source donne ces mots différemment.</numerusform>
            <numerusform>{n} validations sont à revoir&#xa0;: d’autres sources donnent ces mots différemment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} clearings hold no more: the words of the draft or of their sources are others now.</source>
        <extracomment>checking/joining</extracomment>
        <translation>
            <numerusform>{n} validation ne tient plus&#xa0;: les mots du brouillon ou de la source ont changé.</numerusform>
            <numerusform>{n} validations ne tiennent plus&#xa0;: les mots du brouillon ou de leurs sources ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} confirmed by you</source>
        <extracomment>panel/rows</extracomment>
        <translation>confirmé par vous&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged files of the library could not be read and were set aside; everything else works.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} fichier endommagé de la bibliothèque n’a pas pu être lu et a été mis de côté&#x202f;; tout le reste fonctionne.</numerusform>
            <numerusform>{n} fichiers endommagés de la bibliothèque n’ont pas pu être lus et ont été mis de côté&#x202f;; tout le reste fonctionne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged files of the library were restored from backups: what is newer is missing.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} fichier endommagé de la bibliothèque a été restauré à partir d’une sauvegarde&#xa0;: ce qui est plus récent manque.</numerusform>
            <numerusform>{n} fichiers endommagés de la bibliothèque ont été restaurés à partir de sauvegardes&#xa0;: ce qui est plus récent manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged files of the library were restored from their last good copies.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} fichier endommagé de la bibliothèque a été restauré à partir de sa dernière copie intacte.</numerusform>
            <numerusform>{n} fichiers endommagés de la bibliothèque ont été restaurés à partir de leurs dernières copies intactes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts</source>
        <extracomment>shelf/sections</extracomment>
        <translation>
            <numerusform>{n} brouillon</numerusform>
            <numerusform>{n} brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts opened</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} brouillon ouvert</numerusform>
            <numerusform>{n} brouillons ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier versions</source>
        <extracomment>notes/editor</extracomment>
        <translation>
            <numerusform>{n} version antérieure</numerusform>
            <numerusform>{n} versions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>verifying/telling</extracomment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of other kinds skipped</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} fichier d’un autre type ignoré</numerusform>
            <numerusform>{n} fichiers d’autres types ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the library are not on this computer: a cloud service keeps them. Download them there.</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} fichier de la bibliothèque n’est pas sur cet ordinateur&#xa0;: un service en ligne le garde. Téléchargez-le depuis ce service.</numerusform>
            <numerusform>{n} fichiers de la bibliothèque ne sont pas sur cet ordinateur&#xa0;: un service en ligne les garde. Téléchargez-les depuis ce service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files of the library could not be read and may still hold some of it: {names}. Delete them in the library’s folder if you can do without.</source>
        <extracomment>erasing/deeds</extracomment>
        <translation>
            <numerusform>{n} fichier de la bibliothèque n’a pas pu être lu et en contient peut-être encore une partie&#xa0;: {names}. Supprimez-le dans le dossier de la bibliothèque si vous pouvez vous en passer.</numerusform>
            <numerusform>{n} fichiers de la bibliothèque n’ont pas pu être lus et en contiennent peut-être encore une partie&#xa0;: {names}. Supprimez-les dans le dossier de la bibliothèque si vous pouvez vous en passer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were not opened, of {all}.</source>
        <extracomment>intake/arrivals</extracomment>
        <translation>
            <numerusform>{n} fichier n’a pas été ouvert, sur {all}.</numerusform>
            <numerusform>{n} fichiers n’ont pas été ouverts, sur {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were still being read in when Readback stopped.</source>
        <extracomment>intake/unfinished</extracomment>
        <translation>
            <numerusform>{n} fichier était encore en cours de lecture quand Readback s’est arrêté.</numerusform>
            <numerusform>{n} fichiers étaient encore en cours de lecture quand Readback s’est arrêté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>search/hits</extracomment>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in all</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} en tout</numerusform>
            <numerusform>{n} en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in order</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} en règle</numerusform>
            <numerusform>{n} en règle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mentions</source>
        <extracomment>panel/rows</extracomment>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>outgoing/look</extracomment>
        <translation>{n} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{n} more differences</source>
        <extracomment>trail/rows</extracomment>
        <translation>
            <numerusform>{n} autre différence</numerusform>
            <numerusform>{n} autres différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more differences.</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>
            <numerusform>{n} autre différence.</numerusform>
            <numerusform>{n} autres différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more like this:</source>
        <extracomment>correcting/doing</extracomment>
        <translation>
            <numerusform>{n} autre comme celui-ci&#xa0;:</numerusform>
            <numerusform>{n} autres comme celui-ci&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more messages</source>
        <extracomment>widgets/banner</extracomment>
        <translation>
            <numerusform>{n} autre message</numerusform>
            <numerusform>{n} autres messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more to look at</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>{n} autre à regarder</numerusform>
            <numerusform>{n} autres à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>pictures/counted, progress</extracomment>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} names searched</source>
        <extracomment>search/names</extracomment>
        <translation>
            <numerusform>{n} nom recherché</numerusform>
            <numerusform>{n} noms recherchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>erasing/sheet, incoming/account, outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes do not stand where they say: they are in the panel, to be placed by you.</source>
        <extracomment>incoming/account</extracomment>
        <translation>
            <numerusform>{n} note n’est pas à la place qu’elle indique&#xa0;: elle est dans le panneau, à vous de la placer.</numerusform>
            <numerusform>{n} notes ne sont pas à la place qu’elles indiquent&#xa0;: elles sont dans le panneau, à vous de les placer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes on “{title}”</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>
            <numerusform>{n} note sur «&#xa0;{title}&#xa0;»</numerusform>
            <numerusform>{n} notes sur «&#xa0;{title}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes to place</source>
        <extracomment>frame/bars</extracomment>
        <translation>
            <numerusform>{n} note à placer</numerusform>
            <numerusform>{n} notes à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes were here already and stay as they are.</source>
        <extracomment>incoming/account</extracomment>
        <translation>
            <numerusform>{n} note était déjà là et reste telle quelle.</numerusform>
            <numerusform>{n} notes étaient déjà là et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the articles look like other saves of articles in the library.</source>
        <extracomment>intake/offering</extracomment>
        <translation>{n} des articles ressemblent à d’autres versions d’articles de la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the places</source>
        <extracomment>pictures/places</extracomment>
        <translation>
            <numerusform>{n} lieu</numerusform>
            <numerusform>{n} lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them found</source>
        <extracomment>search/names</extracomment>
        <translation>
            <numerusform>dont {n} trouvé</numerusform>
            <numerusform>dont {n} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>panel/cards</extracomment>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {total} hashes stand in their logs, with nothing before them changed.</source>
        <extracomment>verifying/telling</extracomment>
        <translation>Empreintes qui figurent dans leurs journaux, sans rien de modifié avant elles&#xa0;: {n} sur {total}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other articles carry the same passage</source>
        <extracomment>export/source_words</extracomment>
        <translation>
            <numerusform>{n} autre article contient le même passage</numerusform>
            <numerusform>{n} autres articles contiennent le même passage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other sources have it otherwise</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>
            <numerusform>{n} autre source diffère</numerusform>
            <numerusform>{n} autres sources diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages of this file are pictures</source>
        <extracomment>messages</extracomment>
        <translation>
            <numerusform>{n} page de ce fichier est une image</numerusform>
            <numerusform>{n} pages de ce fichier sont des images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{n} paire</numerusform>
            <numerusform>{n} paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs of names</source>
        <extracomment>shelf/sections</extracomment>
        <translation>
            <numerusform>{n} paire de noms</numerusform>
            <numerusform>{n} paires de noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs added</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} paragraphe ajouté</numerusform>
            <numerusform>{n} paragraphes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs altered</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} paragraphe modifié</numerusform>
            <numerusform>{n} paragraphes modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are the same</source>
        <extracomment>saves/rows</extracomment>
        <translation>
            <numerusform>{n} paragraphe est identique</numerusform>
            <numerusform>{n} paragraphes sont identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs cut</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} paragraphe supprimé</numerusform>
            <numerusform>{n} paragraphes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs left out</source>
        <extracomment>article/meta</extracomment>
        <translation>
            <numerusform>{n} paragraphe écarté</numerusform>
            <numerusform>{n} paragraphes écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs moved</source>
        <extracomment>export/saves_words</extracomment>
        <translation>
            <numerusform>{n} paragraphe déplacé</numerusform>
            <numerusform>{n} paragraphes déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>manual/window, pictures/page</extracomment>
        <translation>
            <numerusform>{n} endroit</numerusform>
            <numerusform>{n} endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places are not on the map: it is not known, or not certain, which ones are meant. They are in the table.</source>
        <extracomment>pictures/places</extracomment>
        <translation>
            <numerusform>{n} lieu n’est pas sur la carte&#xa0;: on ne sait pas, ou pas avec certitude, duquel il s’agit. Il est dans le tableau.</numerusform>
            <numerusform>{n} lieux ne sont pas sur la carte&#xa0;: on ne sait pas, ou pas avec certitude, desquels il s’agit. Ils sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations</source>
        <extracomment>panel/speakers, progress, export/wording</extracomment>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotations copied, each with its source.</source>
        <extracomment>reading/takingout</extracomment>
        <translation>
            <numerusform>{n} citation copiée avec sa source.</numerusform>
            <numerusform>{n} citations copiées, chacune avec sa source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reported</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} rapportée</numerusform>
            <numerusform>{n} rapportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saves</source>
        <extracomment>shelf/articles</extracomment>
        <translation>
            <numerusform>{n} version</numerusform>
            <numerusform>{n} versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scans not searched</source>
        <extracomment>check/wording, export/verdict_words</extracomment>
        <translation>
            <numerusform>{n} numérisation non parcourue</numerusform>
            <numerusform>{n} numérisations non parcourues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <extracomment>export/wording</extracomment>
        <translation>
            <numerusform>{n} source</numerusform>
            <numerusform>{n} sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} speakers to check</source>
        <extracomment>frame/bars</extracomment>
        <translation>
            <numerusform>{n} locuteur à vérifier</numerusform>
            <numerusform>{n} locuteurs à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are already among your drafts.</source>
        <extracomment>intake/drafting</extracomment>
        <translation>
            <numerusform>{n} texte est déjà parmi vos brouillons.</numerusform>
            <numerusform>{n} textes sont déjà parmi vos brouillons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are already articles.</source>
        <extracomment>intake/drafting</extracomment>
        <translation>
            <numerusform>{n} texte est déjà un article.</numerusform>
            <numerusform>{n} textes sont déjà des articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things that you settled or saved</source>
        <extracomment>erasing/sheet</extracomment>
        <translation>
            <numerusform>{n} élément que vous avez tranché ou enregistré</numerusform>
            <numerusform>{n} éléments que vous avez tranchés ou enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to fix</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} à corriger</numerusform>
            <numerusform>{n} à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <extracomment>check/rows</extracomment>
        <translation>
            <numerusform>{n} à regarder</numerusform>
            <numerusform>{n} à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left out:</source>
        <extracomment>incoming/sheet</extracomment>
        <translation>
            <numerusform>{n} élément écarté&#xa0;:</numerusform>
            <numerusform>{n} éléments écartés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words added since</source>
        <extracomment>notes/versions</extracomment>
        <translation>
            <numerusform>{n} mot ajouté depuis</numerusform>
            <numerusform>{n} mots ajoutés depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words taken out since</source>
        <extracomment>notes/versions</extracomment>
        <translation>
            <numerusform>{n} mot retiré depuis</numerusform>
            <numerusform>{n} mots retirés depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}° east</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° est</translation>
    </message>
    <message>
        <source>{n}° north</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° nord</translation>
    </message>
    <message>
        <source>{n}° south</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° sud</translation>
    </message>
    <message>
        <source>{n}° west</source>
        <extracomment>pictures/places</extracomment>
        <translation>{n}° ouest</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <extracomment>words, export/verdict_words</extracomment>
        <translation>{one}&#x202f;; {other}</translation>
    </message>
    <message>
        <source>{pages} without text, so nothing is found in it. Write notes on the page, or type out what you need; to make the file searchable, run it through a program for text recognition (OCR), and open the result.</source>
        <extracomment>messages</extracomment>
        <translation>{pages} sans texte&#xa0;: rien n’y est donc trouvé. Écrivez des notes sur la page, ou transcrivez ce qu’il vous faut&#x202f;; pour pouvoir chercher dans le fichier, passez-le dans un programme de reconnaissance de texte (OCR), et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>{page} › {section}</source>
        <extracomment>manual/listing</extracomment>
        <translation>{page} › {section}</translation>
    </message>
    <message numerus="yes">
        <source>{pairs} stand together most: in {n} paragraphs each.</source>
        <extracomment>pictures/shared</extracomment>
        <translation>
            <numerusform>{pairs} sont le plus souvent ensemble&#xa0;: dans {n} paragraphe chaque fois.</numerusform>
            <numerusform>{pairs} sont le plus souvent ensemble&#xa0;: dans {n} paragraphes chaque fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}: table</source>
        <extracomment>pictures/page</extracomment>
        <translation>{picture}&#xa0;: tableau</translation>
    </message>
    <message>
        <source>{places}: {what}</source>
        <extracomment>pictures/page</extracomment>
        <translation>{places}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{place} in Readback</source>
        <extracomment>check/wording, clipboard/citation, export/source_words</extracomment>
        <translation>{place} dans Readback</translation>
    </message>
    <message>
        <source>{place}, {fate}</source>
        <extracomment>export/saves_words</extracomment>
        <translation>{place}, {fate}</translation>
    </message>
    <message>
        <source>{speaker} says: {words}</source>
        <extracomment>clipboard/citation, export/leaves</extracomment>
        <translation>{speaker} dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{speaker} {verb}: {words}</source>
        <extracomment>clipboard/citation, export/leaves</extracomment>
        <translation>{speaker} {verb}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{speaker}, reported: {words}</source>
        <extracomment>clipboard/citation</extracomment>
        <translation>{speaker}, propos rapportés&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{verb}: {words}</source>
        <extracomment>words</extracomment>
        <translation>{verb}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{what} differs</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} diffère</translation>
    </message>
    <message>
        <source>{what} in {files}, {size}</source>
        <extracomment>outgoing/forms</extracomment>
        <translation>{what} dans {files}, {size}</translation>
    </message>
    <message>
        <source>{what} is added: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} en plus&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{what} is changed: only the draft has {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} diffère&#xa0;: seul le brouillon contient {words}</translation>
    </message>
    <message>
        <source>{what} is changed: only the source has {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} diffère&#xa0;: seule la source contient {words}</translation>
    </message>
    <message>
        <source>{what} is changed: the source has {was}, the draft {now}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} diffère&#xa0;: la source dit {was}, le brouillon {now}</translation>
    </message>
    <message>
        <source>{what} is lost: {words}</source>
        <extracomment>check/wording</extracomment>
        <translation>{what} manque&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{words} ({place})</source>
        <extracomment>export/saves_words</extracomment>
        <translation>{words} ({place})</translation>
    </message>
    <message>
        <source>{words} added</source>
        <extracomment>check/wording</extracomment>
        <translation>{words} en plus</translation>
    </message>
    <message>
        <source>{words} lost</source>
        <extracomment>check/wording</extracomment>
        <translation>{words} en moins</translation>
    </message>
    <message>
        <source>{words} stands in {source}</source>
        <extracomment>export/verdict_words</extracomment>
        <translation>{words} se trouve dans {source}</translation>
    </message>
    <message>
        <source>{words} · the first {n} are shown</source>
        <extracomment>search/rows</extracomment>
        <translation>{words} · les {n} premiers sont affichés</translation>
    </message>
    <message>
        <source>¶{n}</source>
        <extracomment>pictures/sheet, places, export/source_words</extracomment>
        <translation>¶{n}</translation>
    </message>
    <message>
        <source>¶{n} in Readback</source>
        <extracomment>article/margin</extracomment>
        <translation>¶{n} dans Readback</translation>
    </message>
    <message>
        <source>· not saved</source>
        <extracomment>notes/head</extracomment>
        <translation>· non enregistré</translation>
    </message>
    <message>
        <source>· saved {time}</source>
        <extracomment>notes/head</extracomment>
        <translation>· enregistré à {time}</translation>
    </message>
    <message>
        <source>· saving…</source>
        <extracomment>notes/head</extracomment>
        <translation>· enregistrement…</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Check that it is there, and a text or a table saved as CSV.</source>
        <extracomment>search/names</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu. Vérifiez qu’il est là, et que c’est un texte ou un tableau enregistré en CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {why}</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk that holds {folder} is full. Make room, then try again.</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: le disque qui contient {folder} est plein. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: there is no folder {folder} any more. Choose another folder.</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: le dossier {folder} n’existe plus. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: {folder} did not take it. Choose another folder.</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: {folder} ne l’a pas accepté. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: {folder} is read-only, or another program has the file open. Choose another folder, or close it there.</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: {folder} est en lecture seule, ou un autre programme a ouvert le fichier. Choisissez un autre dossier, ou fermez le fichier dans ce programme.</translation>
    </message>
    <message>
        <source>“{said}” after the words</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{said}&#xa0;» après les mots cités</translation>
    </message>
    <message>
        <source>“{said}” before the colon</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{said}&#xa0;» avant les deux-points</translation>
    </message>
    <message>
        <source>“{said}” before the words</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{said}&#xa0;» avant les mots cités</translation>
    </message>
    <message>
        <source>“{said}” in a sentence nearby</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{said}&#xa0;» dans une phrase voisine</translation>
    </message>
    <message>
        <source>“{said}” reports it</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{said}&#xa0;» les rapporte</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>intake/offering, outgoing/forms, panel/setrows</extracomment>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>“{title}” has next to no text: perhaps the rest was behind a paywall. Open the page where you are signed in, and save it again.</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{title}&#xa0;» n’a presque pas de texte&#xa0;: le reste était peut-être réservé aux abonnés. Ouvrez la page là où vous êtes connecté, et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>“{title}” is being set and looked through.</source>
        <extracomment>outgoing/paper</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est mis en page et examiné.</translation>
    </message>
    <message>
        <source>“{title}” is nearly the same as an article you have: {other}.</source>
        <extracomment>intake/offering</extracomment>
        <translation>«&#xa0;{title}&#xa0;» est presque identique à un article que vous avez ({other}).</translation>
    </message>
    <message>
        <source>“{title}” looks like a live blog, so it may have gone on after it was saved. Save the page again to have the rest.</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{title}&#xa0;» ressemble à un direct&#xa0;: il a donc pu continuer après l’enregistrement. Enregistrez de nouveau la page pour avoir la suite.</translation>
    </message>
    <message>
        <source>“{title}” was handed to the printer.</source>
        <extracomment>outgoing/printing</extracomment>
        <translation>«&#xa0;{title}&#xa0;» a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>“{was}” became “{now}”</source>
        <extracomment>export/saves_words</extracomment>
        <translation>«&#xa0;{was}&#xa0;» est devenu «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>clipboard/citation, promises, words</extracomment>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” in the name of the file {file}</source>
        <extracomment>outgoing/look</extracomment>
        <translation>«&#xa0;{words}&#xa0;» dans le nom du fichier {file}</translation>
    </message>
    <message>
        <source>“{words}” in {file}, {field}</source>
        <extracomment>outgoing/look</extracomment>
        <translation>«&#xa0;{words}&#xa0;» dans {file}, {field}</translation>
    </message>
    <message>
        <source>“{words}” is no longer in your library.</source>
        <extracomment>noting/following</extracomment>
        <translation>«&#xa0;{words}&#xa0;» n’est plus dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>“{words}” is somebody else:</source>
        <extracomment>correcting/asking</extracomment>
        <translation>«&#xa0;{words}&#xa0;» est quelqu’un d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>“{words}” taken for {name}</source>
        <extracomment>messages</extracomment>
        <translation>«&#xa0;{words}&#xa0;» compris comme {name}</translation>
    </message>
    <message>
        <source>“{words}”: a person</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: une personne</translation>
    </message>
    <message>
        <source>“{words}”: a place</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: un lieu</translation>
    </message>
    <message>
        <source>“{words}”: accepted</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: accepté</translation>
    </message>
    <message>
        <source>“{words}”: added as a quotation</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: ajouté comme citation</translation>
    </message>
    <message>
        <source>“{words}”: added as reported speech</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: ajouté comme propos rapportés</translation>
    </message>
    <message>
        <source>“{words}”: added as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: ajouté sous le nom {name}</translation>
    </message>
    <message>
        <source>“{words}”: an organisation</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: une organisation</translation>
    </message>
    <message>
        <source>“{words}”: edge moved</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: limite déplacée</translation>
    </message>
    <message>
        <source>“{words}”: edge moved, now “{now}”</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: limite déplacée, maintenant «&#xa0;{now}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}”: rejected</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: rejeté</translation>
    </message>
    <message>
        <source>“{words}”: said by {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: dit par {name}</translation>
    </message>
    <message>
        <source>“{words}”: same organisation as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: même organisation que {name}</translation>
    </message>
    <message>
        <source>“{words}”: same person as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: même personne que {name}</translation>
    </message>
    <message>
        <source>“{words}”: same place as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: même lieu que {name}</translation>
    </message>
    <message>
        <source>“{words}”: split off as {name}</source>
        <extracomment>correct/wording</extracomment>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: séparé sous le nom {name}</translation>
    </message>
    <message>
        <source>✓ confirmed by you</source>
        <extracomment>card/facts</extracomment>
        <translation>✓ confirmé par vous</translation>
    </message>
</context>
</TS>
