<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ContractOutput</name>
    <message>
        <source>Write a PDF</source>
        <translation>Écrire un PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>Amendment %1</source>
        <translation>Avenant %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrat %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Signed on %1 — frozen</source>
        <translation>Signé le %1 — figé</translation>
    </message>
    <message>
        <source>Signed on %1 — ended on %2</source>
        <translation>Signé le %1 — terminé le %2</translation>
    </message>
    <message>
        <source>Handed over on %1</source>
        <translation>Remis le %1</translation>
    </message>
    <message>
        <source>Contract %1, before Jalons</source>
        <translation>Contrat %1, avant Jalons</translation>
    </message>
    <message>
        <source>Signed on %1, on paper</source>
        <translation>Signé le %1, sur papier</translation>
    </message>
    <message>
        <source>Signature annulled on %1</source>
        <translation>Signature annulée le %1</translation>
    </message>
    <message>
        <source>Contract of stay %1</source>
        <translation>Contrat de séjour %1</translation>
    </message>
    <message>
        <source>DIPC %1</source>
        <translation>DIPC %1</translation>
    </message>
</context>
<context>
    <name>CycleText</name>
    <message>
        <source>Contract to hand over</source>
        <translation>Contrat à remettre</translation>
    </message>
    <message>
        <source>Contract to sign</source>
        <translation>Contrat à signer</translation>
    </message>
    <message>
        <source>Half-yearly review</source>
        <translation>Bilan semestriel</translation>
    </message>
    <message>
        <source>Objectives to update</source>
        <translation>Objectifs à actualiser</translation>
    </message>
    <message>
        <source>Term of the contract</source>
        <translation>Terme du contrat</translation>
    </message>
    <message>
        <source>Start the diagnostic</source>
        <translation>Commencer le diagnostic</translation>
    </message>
    <message>
        <source>Continue the diagnostic</source>
        <translation>Continuer le diagnostic</translation>
    </message>
    <message>
        <source>Prepare the contract</source>
        <translation>Préparer le contrat</translation>
    </message>
    <message>
        <source>Hand over the contract</source>
        <translation>Remettre le contrat</translation>
    </message>
    <message>
        <source>Record the signatures</source>
        <translation>Noter les signatures</translation>
    </message>
    <message>
        <source>Plan an action</source>
        <translation>Prévoir une action</translation>
    </message>
    <message>
        <source>Follow the actions</source>
        <translation>Suivre les actions</translation>
    </message>
    <message>
        <source>Start an evaluation</source>
        <translation>Commencer une évaluation</translation>
    </message>
    <message>
        <source>Continue the evaluation</source>
        <translation>Continuer l’évaluation</translation>
    </message>
    <message>
        <source>Prepare the amendment</source>
        <translation>Préparer l’avenant</translation>
    </message>
    <message>
        <source>Open a new accompaniment</source>
        <translation>Ouvrir un nouvel accompagnement</translation>
    </message>
    <message>
        <source>End the accompaniment</source>
        <translation>Terminer l’accompagnement</translation>
    </message>
    <message>
        <source>Avenant that makes the objectives precise</source>
        <translation>Avenant qui précise les objectifs</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>environ %n an</numerusform>
            <numerusform>environ %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>hour</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>hour</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>day and hour</comment>
        <translation>le %1 à %2</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Domain of an objective</source>
        <translation>Domaine d’un objectif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu d’hébergement</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>quelqu’un qui est parti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the last import</source>
        <translation>venus de la dernière importation</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>without referent</source>
        <translation>sans référent</translation>
    </message>
    <message>
        <source>lodged without accompaniment</source>
        <translation>hébergées sans accompagnement</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>What you typed is not in the file yet: the file cannot be written.</source>
        <translation>Ce que vous avez tapé n’est pas encore dans le fichier&#xa0;: le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>It could not be kept on this computer either: it is lost if you close. Make room on the disk, or copy the text elsewhere first.</source>
        <translation>Cet ordinateur n’a pas pu le garder non plus&#xa0;: si vous fermez, il est perdu. Libérez de la place sur le disque, ou copiez d’abord le texte ailleurs.</translation>
    </message>
    <message>
        <source>It is kept on this computer, and put back the next time this file is opened here.</source>
        <translation>Il est gardé sur cet ordinateur, et repris à la prochaine ouverture de ce fichier ici.</translation>
    </message>
    <message>
        <source>No backup could be made either.</source>
        <translation>Aucune sauvegarde n’a pu être faite non plus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close and lose the text</source>
        <translation>Fermer et perdre le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LodgingChoices</name>
    <message>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>full, %1 of %2</source>
        <translation>complet, %1 sur %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message numerus="yes">
        <source>%n free of %1</source>
        <translation>
            <numerusform>%n libre sur %1</numerusform>
            <numerusform>%n libres sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>create the file</source>
        <translation>création du fichier</translation>
    </message>
    <message>
        <source>change the structure</source>
        <translation>modification de la structure</translation>
    </message>
    <message>
        <source>change the team</source>
        <translation>modification de l’équipe</translation>
    </message>
    <message>
        <source>add the person</source>
        <translation>ajout de la personne</translation>
    </message>
    <message>
        <source>change the identity</source>
        <translation>modification de l’identité</translation>
    </message>
    <message>
        <source>change the household</source>
        <translation>modification du ménage</translation>
    </message>
    <message>
        <source>open the accompaniment</source>
        <translation>ouverture de l’accompagnement</translation>
    </message>
    <message>
        <source>change the accompaniment</source>
        <translation>modification de l’accompagnement</translation>
    </message>
    <message>
        <source>start the diagnostic</source>
        <translation>début du diagnostic</translation>
    </message>
    <message>
        <source>change the diagnostic</source>
        <translation>modification du diagnostic</translation>
    </message>
    <message>
        <source>prepare the contract</source>
        <translation>préparation du contrat</translation>
    </message>
    <message>
        <source>change the contract</source>
        <translation>modification du contrat</translation>
    </message>
    <message>
        <source>change the objective</source>
        <translation>modification de l’objectif</translation>
    </message>
    <message>
        <source>remove the objective</source>
        <translation>retrait de l’objectif</translation>
    </message>
    <message>
        <source>change the commitment</source>
        <translation>modification de l’engagement</translation>
    </message>
    <message>
        <source>remove the commitment</source>
        <translation>retrait de l’engagement</translation>
    </message>
    <message>
        <source>change the article</source>
        <translation>modification de l’article</translation>
    </message>
    <message>
        <source>remove the article</source>
        <translation>retrait de l’article</translation>
    </message>
    <message>
        <source>remove the draft contract</source>
        <translation>retrait du projet de contrat</translation>
    </message>
    <message>
        <source>hand over the contract</source>
        <translation>remise du contrat</translation>
    </message>
    <message>
        <source>sign the contract</source>
        <translation>signature du contrat</translation>
    </message>
    <message>
        <source>prepare the amendment</source>
        <translation>préparation de l’avenant</translation>
    </message>
    <message>
        <source>change the action</source>
        <translation>modification de l’action</translation>
    </message>
    <message>
        <source>remove the action</source>
        <translation>retrait de l’action</translation>
    </message>
    <message>
        <source>start the evaluation</source>
        <translation>début de l’évaluation</translation>
    </message>
    <message>
        <source>change the evaluation</source>
        <translation>modification de l’évaluation</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>record the separation</source>
        <translation>noter la séparation</translation>
    </message>
    <message>
        <source>record the birth</source>
        <translation>noter la naissance</translation>
    </message>
    <message>
        <source>record the arrival</source>
        <translation>noter l’arrivée</translation>
    </message>
    <message>
        <source>record the departure</source>
        <translation>noter le départ</translation>
    </message>
    <message>
        <source>change who the accompaniment concerns</source>
        <translation>changer qui l’accompagnement concerne</translation>
    </message>
    <message>
        <source>record a change of situation</source>
        <translation>noter un changement de situation</translation>
    </message>
    <message>
        <source>correct the situation</source>
        <translation>corriger la situation</translation>
    </message>
    <message>
        <source>remove the fact</source>
        <translation>retirer le fait</translation>
    </message>
    <message>
        <source>add the word</source>
        <translation>ajouter le mot</translation>
    </message>
    <message>
        <source>change the words</source>
        <translation>modifier les mots</translation>
    </message>
    <message>
        <source>change the structure’s own fields</source>
        <translation>modifier les champs de la structure</translation>
    </message>
    <message>
        <source>fill in the structure’s own fields</source>
        <translation>remplir les champs de la structure</translation>
    </message>
    <message>
        <source>merge two files</source>
        <translation>fusionner deux dossiers</translation>
    </message>
    <message>
        <source>say that they are two people</source>
        <translation>distinguer deux personnes</translation>
    </message>
    <message>
        <source>change the place</source>
        <translation>modifier la place</translation>
    </message>
    <message>
        <source>remove the place</source>
        <translation>retirer la place</translation>
    </message>
    <message>
        <source>change when the place is unavailable</source>
        <translation>modifier l’indisponibilité de la place</translation>
    </message>
    <message>
        <source>record the change of place</source>
        <translation>noter le changement de place</translation>
    </message>
    <message>
        <source>change the stay</source>
        <translation>modifier le séjour</translation>
    </message>
    <message>
        <source>remove the stay</source>
        <translation>retirer le séjour</translation>
    </message>
    <message>
        <source>change the absence</source>
        <translation>modifier l’absence</translation>
    </message>
    <message>
        <source>change the admission</source>
        <translation>modifier l’admission</translation>
    </message>
    <message>
        <source>change the request</source>
        <translation>modifier la demande</translation>
    </message>
    <message>
        <source>remove the request</source>
        <translation>retirer la demande</translation>
    </message>
    <message>
        <source>answer the request</source>
        <translation>répondre à la demande</translation>
    </message>
    <message>
        <source>import the list of people</source>
        <translation>importer la liste de personnes</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>écrire la note</translation>
    </message>
    <message>
        <source>remove the note</source>
        <translation>retirer la note</translation>
    </message>
    <message>
        <source>change the partner</source>
        <translation>modifier le partenaire</translation>
    </message>
    <message>
        <source>remove the partner</source>
        <translation>retirer le partenaire</translation>
    </message>
    <message>
        <source>keep the list</source>
        <translation>garder la liste</translation>
    </message>
    <message>
        <source>remove the list</source>
        <translation>retirer la liste</translation>
    </message>
    <message>
        <source>complete the diagnostic or the evaluation</source>
        <translation>fin du diagnostic ou de l’évaluation</translation>
    </message>
    <message>
        <source>reopen the diagnostic or the evaluation</source>
        <translation>réouverture du diagnostic ou de l’évaluation</translation>
    </message>
    <message>
        <source>end the accompaniment</source>
        <translation>terminer l’accompagnement</translation>
    </message>
    <message>
        <source>bring over from a copy</source>
        <translation>reprendre d’une copie</translation>
    </message>
    <message>
        <source>print for signature</source>
        <translation>imprimer pour signature</translation>
    </message>
    <message>
        <source>annul a signature recorded by mistake</source>
        <translation>annuler une signature enregistrée par erreur</translation>
    </message>
    <message>
        <source>enter a contract signed before Jalons</source>
        <translation>enregistrer un contrat signé avant Jalons</translation>
    </message>
    <message>
        <source>change the prefect’s decision</source>
        <translation>modifier la décision du préfet</translation>
    </message>
    <message>
        <source>remove the prefect’s decision</source>
        <translation>retirer la décision du préfet</translation>
    </message>
    <message>
        <source>prepare the participation</source>
        <translation>préparer la participation</translation>
    </message>
    <message>
        <source>change the participation</source>
        <translation>modifier la participation</translation>
    </message>
    <message>
        <source>remove the participation being prepared</source>
        <translation>retirer la participation en préparation</translation>
    </message>
    <message>
        <source>complete the participation</source>
        <translation>arrêter la participation</translation>
    </message>
    <message>
        <source>make another version of the participation</source>
        <translation>faire une autre version de la participation</translation>
    </message>
    <message>
        <source>hand over the participation decision</source>
        <translation>remettre la décision de participation</translation>
    </message>
    <message>
        <source>give a receipt</source>
        <translation>donner un récépissé</translation>
    </message>
    <message>
        <source>cancel the receipt by a counter-receipt</source>
        <translation>annuler le récépissé par un contre-récépissé</translation>
    </message>
    <message>
        <source>give an attestation</source>
        <translation>donner une attestation</translation>
    </message>
    <message>
        <source>record that the attestation was handed over</source>
        <translation>noter la remise de l’attestation</translation>
    </message>
    <message>
        <source>cancel the attestation</source>
        <translation>annuler l’attestation</translation>
    </message>
    <message>
        <source>give a paper</source>
        <translation>donner un papier</translation>
    </message>
    <message>
        <source>record that the paper was handed over or signed</source>
        <translation>noter la remise ou la signature du papier</translation>
    </message>
    <message>
        <source>prepare a version of the clauses</source>
        <translation>préparer une version des clauses</translation>
    </message>
    <message>
        <source>change the clauses of contracts</source>
        <translation>modifier les clauses des contrats</translation>
    </message>
    <message>
        <source>remove clauses of contracts</source>
        <translation>retirer des clauses des contrats</translation>
    </message>
    <message>
        <source>prepare other words of a paper</source>
        <translation>préparer une formulation d’un papier</translation>
    </message>
    <message>
        <source>change the words of a paper</source>
        <translation>modifier la formulation d’un papier</translation>
    </message>
    <message>
        <source>remove words of a paper</source>
        <translation>retirer une formulation d’un papier</translation>
    </message>
    <message>
        <source>change a printed sentence</source>
        <translation>changer une phrase imprimée</translation>
    </message>
    <message>
        <source>take a sentence of Jalons again</source>
        <translation>reprendre une phrase de Jalons</translation>
    </message>
    <message>
        <source>change the map of difficulties</source>
        <translation>modifier la carte des difficultés</translation>
    </message>
    <message>
        <source>change the pause</source>
        <translation>modifier la pause</translation>
    </message>
    <message>
        <source>remove the pause</source>
        <translation>retirer la pause</translation>
    </message>
    <message>
        <source>change the agreed rhythm of meetings</source>
        <translation>modifier le rythme convenu des rencontres</translation>
    </message>
    <message>
        <source>remove the agreed rhythm of meetings</source>
        <translation>retirer le rythme convenu des rencontres</translation>
    </message>
    <message>
        <source>change the moment that mattered</source>
        <translation>modifier le moment important</translation>
    </message>
    <message>
        <source>remove the moment that mattered</source>
        <translation>retirer le moment important</translation>
    </message>
    <message>
        <source>correct a text of a language</source>
        <translation>corriger un texte d’une langue</translation>
    </message>
    <message>
        <source>take the translation of Jalons again</source>
        <translation>reprendre la traduction de Jalons</translation>
    </message>
    <message>
        <source>record that a language was read over</source>
        <translation>noter qu’une langue a été relue</translation>
    </message>
    <message>
        <source>load the texts of a language</source>
        <translation>charger les textes d’une langue</translation>
    </message>
    <message>
        <source>write about the interview</source>
        <translation>écrire sur l’entretien</translation>
    </message>
    <message>
        <source>remove the interview</source>
        <translation>retirer l’entretien</translation>
    </message>
    <message>
        <source>keep what the person says of the support</source>
        <translation>garder ce que la personne dit de l’accompagnement</translation>
    </message>
    <message>
        <source>change what counts for autonomy</source>
        <translation>changer ce qui compte pour l’autonomie</translation>
    </message>
    <message>
        <source>change the step of the action</source>
        <translation>modifier l’étape de l’action</translation>
    </message>
    <message>
        <source>remove the step of the action</source>
        <translation>retirer l’étape de l’action</translation>
    </message>
    <message>
        <source>change the referent</source>
        <translation>changer de référent</translation>
    </message>
    <message>
        <source>correct the change of referent</source>
        <translation>corriger le changement de référent</translation>
    </message>
    <message>
        <source>take the change of referent back</source>
        <translation>revenir sur le changement de référent</translation>
    </message>
    <message>
        <source>write in the hand-over</source>
        <translation>écrire dans le cahier de liaison</translation>
    </message>
    <message>
        <source>remove the entry of the hand-over</source>
        <translation>retirer l’écrit du cahier de liaison</translation>
    </message>
    <message>
        <source>say that the hand-over was read</source>
        <translation>dire que le cahier de liaison est lu</translation>
    </message>
    <message>
        <source>say whether it is done</source>
        <translation>dire si c’est fait</translation>
    </message>
    <message>
        <source>send it to the journal</source>
        <translation>l’envoyer au journal</translation>
    </message>
    <message>
        <source>change the activity</source>
        <translation>modifier l’action collective</translation>
    </message>
    <message>
        <source>remove the activity</source>
        <translation>retirer l’action collective</translation>
    </message>
    <message>
        <source>change the session</source>
        <translation>modifier la séance</translation>
    </message>
    <message>
        <source>remove the session</source>
        <translation>retirer la séance</translation>
    </message>
    <message>
        <source>change who is expected or came</source>
        <translation>modifier les présences</translation>
    </message>
    <message>
        <source>change the assembly</source>
        <translation>modifier l’assemblée</translation>
    </message>
    <message>
        <source>remove the assembly</source>
        <translation>retirer l’assemblée</translation>
    </message>
    <message>
        <source>change what was voiced</source>
        <translation>modifier ce qui a été exprimé</translation>
    </message>
    <message>
        <source>remove what was voiced</source>
        <translation>retirer ce qui a été exprimé</translation>
    </message>
    <message>
        <source>change the contact</source>
        <translation>modifier le contact</translation>
    </message>
    <message>
        <source>remove the contact</source>
        <translation>retirer le contact</translation>
    </message>
</context>
<context>
    <name>PersonTabs</name>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Identity and household</source>
        <translation>Identité et ménage</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Cahier de liaison</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Collectif</translation>
    </message>
</context>
<context>
    <name>RhythmText</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>on request</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>at the person’s wish</source>
        <translation>à la demande de la personne</translation>
    </message>
    <message>
        <source>at the professional’s wish</source>
        <translation>à la demande du professionnel</translation>
    </message>
    <message>
        <source>at the wish of both</source>
        <translation>d’un commun accord</translation>
    </message>
    <message>
        <source>on pause from %1 to %2</source>
        <translation>en pause du %1 au %2</translation>
    </message>
    <message>
        <source>on pause since %1</source>
        <translation>en pause depuis le %1</translation>
    </message>
    <message>
        <source>agreed to meet %1</source>
        <translation>on s’était dit de se voir %1</translation>
    </message>
    <message>
        <source>%1; last met on %2</source>
        <translation>%1&#xa0;; dernière rencontre le %2</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>Day team, %1</source>
        <translation>Journée du %1</translation>
    </message>
    <message>
        <source>Night watch, %1 to %2</source>
        <translation>Nuit du %1 au %2</translation>
    </message>
</context>
<context>
    <name>SituationText</name>
    <message>
        <source>Housing</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Health cover</source>
        <translation>Couverture santé</translation>
    </message>
    <message>
        <source>Family situation</source>
        <translation>Situation familiale</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Protection measure</source>
        <translation>Mesure de protection</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Social housing request</source>
        <translation>Demande de logement social</translation>
    </message>
    <message>
        <source>%1 € a month</source>
        <translation>%1&#xa0;€ par mois</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Renew by %1</source>
        <translation>À renouveler avant le %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>Renew soon: ends on %1</source>
        <translation>À renouveler&#x202f;: fin le %1</translation>
    </message>
</context>
<context>
    <name>StayText</name>
    <message>
        <source>Admission to send to the préfet</source>
        <translation>Admission à transmettre au préfet</translation>
    </message>
    <message>
        <source>Prolongation to ask for</source>
        <translation>Demande de prolongation</translation>
    </message>
    <message>
        <source>End of the period of stay</source>
        <translation>Fin de la période d’accueil</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandée</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>accepted: a month without answer</source>
        <translation>réputée acceptée, un mois sans réponse</translation>
    </message>
    <message>
        <source>accepted at once: five days at most</source>
        <translation>réputée acquise, cinq jours au plus</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a length: months and days</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>arrives on %1</source>
        <translation>arrive le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Moments that mattered</source>
        <translation>Moments importants</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Diagnostic and evaluations</source>
        <translation>Diagnostic et évaluations</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Rhythm and pauses</source>
        <translation>Rythme et pauses</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Accompaniment opened</source>
        <translation>Ouverture de l’accompagnement</translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation>Fin de l’accompagnement</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>début</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature annulled</source>
        <translation>Signature annulée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>what it changed: %1</source>
        <translation>ce que cela a changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Postponed at the person’s wish</source>
        <translation>Reporté à sa demande</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Change of place</source>
        <translation>Changement de place</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Printed to be signed</source>
        <translation>Imprimé pour signature</translation>
    </message>
    <message>
        <source>Attestation given</source>
        <translation>Attestation remise</translation>
    </message>
    <message>
        <source>Paper given</source>
        <translation>Document remis</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <comment>at whose wish</comment>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Agreed to meet %1</source>
        <translation>Rythme convenu&#xa0;: se voir %1</translation>
    </message>
    <message>
        <source>New referent</source>
        <translation>Nouveau référent</translation>
    </message>
</context>
<context>
    <name>jalons</name>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Kinds of accompaniment</source>
        <translation>Types d’accompagnement</translation>
    </message>
    <message>
        <source>Oriented by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Detail of the orientation</source>
        <translation>Précisions sur l’orientation</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Situations met</source>
        <translation>Situations rencontrées</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Global accompaniment since</source>
        <translation>Accompagnement global depuis</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>Genre d’échéance</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Collectif</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Name of who acts</source>
        <translation>Nom de qui agit</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Postponed by</source>
        <translation>Reportée par</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pour quelle raison</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it changed for the person</source>
        <translation>Ce que cela a changé pour la personne</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Modifie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé à</translation>
    </message>
    <message>
        <source>Sheet as signed</source>
        <translation>Feuille telle que signée</translation>
    </message>
    <message>
        <source>Seal of the sheet</source>
        <translation>Empreinte de la feuille</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Visées</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Annulled signature</source>
        <translation>Signature annulée</translation>
    </message>
    <message>
        <source>Annulled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Annulled by</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Print for signature</source>
        <translation>Impression pour signature</translation>
    </message>
    <message>
        <source>Print no.</source>
        <translation>Impression n°</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Imprimé par</translation>
    </message>
    <message>
        <source>Sheet as printed</source>
        <translation>Feuille telle qu’imprimée</translation>
    </message>
    <message>
        <source>Lines as printed</source>
        <translation>Lignes telles qu’imprimées</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>point d’appui</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>difficulté</translation>
    </message>
    <message>
        <source>need</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>Diagnostic or evaluation</source>
        <translation>Diagnostic ou évaluation</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Synthèse partagée</translation>
    </message>
    <message>
        <source>What the person thinks of the path</source>
        <translation>Ce que la personne pense du parcours</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Detail of the decision</source>
        <translation>Précisions sur la décision</translation>
    </message>
    <message>
        <source>Version of a diagnostic or evaluation</source>
        <translation>Version d’un diagnostic ou d’une évaluation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Sheet as completed</source>
        <translation>Feuille telle que terminée</translation>
    </message>
    <message>
        <source>Was it talked about?</source>
        <translation>En avez-vous parlé&#xa0;?</translation>
    </message>
    <message>
        <source>The person’s words</source>
        <translation>Les mots de la personne</translation>
    </message>
    <message>
        <source>Level given by the person</source>
        <translation>Niveau donné par la personne</translation>
    </message>
    <message>
        <source>Level given by the professional</source>
        <translation>Niveau donné par le professionnel</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Already tried</source>
        <translation>Déjà essayé</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Strength, difficulty or need</source>
        <translation>Point d’appui, difficulté ou besoin</translation>
    </message>
    <message>
        <source>Merged file</source>
        <translation>Dossier fusionné</translation>
    </message>
    <message>
        <source>File merged</source>
        <translation>Dossier fusionné</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Fusionné le</translation>
    </message>
    <message>
        <source>Files that are two people</source>
        <translation>Dossiers de deux personnes différentes</translation>
    </message>
    <message>
        <source>First file</source>
        <translation>Premier dossier</translation>
    </message>
    <message>
        <source>Second file</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <source>Appraisal of an objective</source>
        <translation>Appréciation d’un objectif</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Appraised</source>
        <translation>Apprécié</translation>
    </message>
    <message>
        <source>How far it was reached</source>
        <translation>Degré d’atteinte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Appraisal of a commitment</source>
        <translation>Appréciation d’un engagement</translation>
    </message>
    <message>
        <source>Was it kept?</source>
        <translation>A-t-il été tenu&#xa0;?</translation>
    </message>
    <message>
        <source>Columns of an import</source>
        <translation>Colonnes d’un import</translation>
    </message>
    <message>
        <source>Headers of the file</source>
        <translation>En-têtes du fichier</translation>
    </message>
    <message>
        <source>Fields of the columns</source>
        <translation>Champs des colonnes</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisée le</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>accompaniment</source>
        <translation>accompagnement</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs choix</translation>
    </message>
    <message>
        <source>Field of the structure</source>
        <translation>Champ de la structure</translation>
    </message>
    <message>
        <source>In the file of</source>
        <translation>Dans le dossier de</translation>
    </message>
    <message>
        <source>Proposed in the forms</source>
        <translation>Proposé dans les formulaires</translation>
    </message>
    <message>
        <source>Choice of a field</source>
        <translation>Choix d’un champ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author’s number</source>
        <translation>Numéro de l’auteur</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(picture)</source>
        <translation>(image)</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Member of the household</source>
        <translation>Membre du ménage</translation>
    </message>
    <message>
        <source>Tie with the household</source>
        <translation>Lien avec le ménage</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Vit ici</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>How many animals</source>
        <translation>Combien d’animaux</translation>
    </message>
    <message>
        <source>Person concerned by the accompaniment</source>
        <translation>Personne concernée par l’accompagnement</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Liste de personnes</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Liste de</translation>
    </message>
    <message>
        <source>Words searched for</source>
        <translation>Mots cherchés</translation>
    </message>
    <message>
        <source>Situation met</source>
        <translation>Situation rencontrée</translation>
    </message>
    <message>
        <source>With a deadline only</source>
        <translation>Seulement avec une échéance</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Answers to the structure’s fields</source>
        <translation>Réponses aux champs de la structure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>Person a note concerns</source>
        <translation>Personne concernée par une note</translation>
    </message>
    <message>
        <source>Decision of the préfet</source>
        <translation>Décision du préfet</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>One or two people, without meals</source>
        <translation>Une ou deux personnes, sans repas</translation>
    </message>
    <message>
        <source>One or two people, with meals</source>
        <translation>Une ou deux personnes, avec repas</translation>
    </message>
    <message>
        <source>Three people or more, without meals</source>
        <translation>Trois personnes et plus, sans repas</translation>
    </message>
    <message>
        <source>Three people or more, with meals</source>
        <translation>Trois personnes et plus, avec repas</translation>
    </message>
    <message>
        <source>Flat amount a day of a short stay</source>
        <translation>Forfait par jour d’un séjour court</translation>
    </message>
    <message>
        <source>Absences and hospital</source>
        <translation>Absences et hospitalisation</translation>
    </message>
    <message>
        <source>Nights away that still count</source>
        <translation>Nuits d’absence encore comptées</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir du</translation>
    </message>
    <message>
        <source>Note on the sheet</source>
        <translation>Note sur la fiche</translation>
    </message>
    <message>
        <source>Completed by</source>
        <translation>Arrêtée par</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Montant par mois</translation>
    </message>
    <message>
        <source>Decision as completed</source>
        <translation>Décision telle qu’elle a été arrêtée</translation>
    </message>
    <message>
        <source>Receipt acknowledged</source>
        <translation>Accusé de réception signé</translation>
    </message>
    <message>
        <source>Line of a participation</source>
        <translation>Ligne d’une participation</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Justificatif vu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Récépissé</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé du</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Receipt as given</source>
        <translation>Récépissé tel qu’il a été remis</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Personne à demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Latin spelling</source>
        <translation>Écriture latine</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Domiciliation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Person to call</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Phone of the person to call</source>
        <translation>Téléphone de la personne à prévenir</translation>
    </message>
    <message>
        <source>Tie with the person to call</source>
        <translation>Lien avec la personne à prévenir</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Personne de confiance</translation>
    </message>
    <message>
        <source>Phone of the trusted person</source>
        <translation>Téléphone de la personne de confiance</translation>
    </message>
    <message>
        <source>Tie with the trusted person</source>
        <translation>Lien avec la personne de confiance</translation>
    </message>
    <message>
        <source>Designation of the trusted person</source>
        <translation>Désignation de la personne de confiance</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Good to know when welcoming</source>
        <translation>Bon à savoir pour l’accueil</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <source>Who would come</source>
        <translation>Qui viendrait</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>The reason in a few words</source>
        <translation>Le motif en quelques mots</translation>
    </message>
    <message>
        <source>Told in writing on</source>
        <translation>Notifiée par écrit le</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>logement ou hébergement</translation>
    </message>
    <message>
        <source>income</source>
        <translation>ressources</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>health cover</source>
        <translation>couverture santé</translation>
    </message>
    <message>
        <source>family situation</source>
        <translation>situation familiale</translation>
    </message>
    <message>
        <source>residence permit</source>
        <translation>titre de séjour</translation>
    </message>
    <message>
        <source>protection measure</source>
        <translation>mesure de protection</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>social housing request</source>
        <translation>demande de logement social</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Euros a month</source>
        <translation>Euros par mois</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>Tribunal ou autorité</translation>
    </message>
    <message>
        <source>Bears upon</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Representative (mandataire)</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Phone or mail of the representative</source>
        <translation>Téléphone ou courriel du mandataire</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>change of place</source>
        <translation>changement de place</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur de</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>In town (diffus)</source>
        <translation>En ville (diffus)</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouverte du</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ouverte jusqu’au</translation>
    </message>
    <message>
        <source>What people pay</source>
        <translation>Ce que l’on paie</translation>
    </message>
    <message>
        <source>Unavailable place</source>
        <translation>Place indisponible</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Proposed by the SIAO on</source>
        <translation>Proposée par le SIAO le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Admission to social aid</source>
        <translation>Admission à l’aide sociale</translation>
    </message>
    <message>
        <source>Sent to the préfet on</source>
        <translation>Transmise au préfet le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Transmise par</translation>
    </message>
    <message>
        <source>Received by the préfet on</source>
        <translation>Reçue par le préfet le</translation>
    </message>
    <message>
        <source>Answer of the préfet</source>
        <translation>Réponse du préfet</translation>
    </message>
    <message>
        <source>Prolongation</source>
        <translation>Prolongation</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il s’est terminé</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Return expected on</source>
        <translation>Retour prévu le</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>FINESS</source>
        <translation>FINESS</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Role of the representative</source>
        <translation>Fonction du représentant</translation>
    </message>
    <message>
        <source>Town of signature</source>
        <translation>Commune de signature</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>May sign contracts</source>
        <translation>Habilité à signer les contrats</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Word of a list</source>
        <translation>Mot d’une liste</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour on a dark screen</source>
        <translation>Couleur sur écran sombre</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Of a woman</source>
        <translation>D’une femme</translation>
    </message>
    <message>
        <source>Of a man</source>
        <translation>D’un homme</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>La fonction</translation>
    </message>
    <message>
        <source>Level of a domain</source>
        <translation>Niveau d’un domaine</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What the person would say</source>
        <translation>Ce que dirait la personne</translation>
    </message>
    <message>
        <source>What the person would say, in English</source>
        <translation>Ce que dirait la personne, en anglais</translation>
    </message>
    <message>
        <source>What the professional sees</source>
        <translation>Ce que constate le professionnel</translation>
    </message>
    <message>
        <source>What the professional sees, in English</source>
        <translation>Ce que constate le professionnel, en anglais</translation>
    </message>
    <message>
        <source>Signs for the person</source>
        <translation>Signe pour la personne</translation>
    </message>
    <message>
        <source>Why they sign</source>
        <translation>Pourquoi ceux-là signent</translation>
    </message>
    <message>
        <source>Also on the paper</source>
        <translation>Aussi sur le papier</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Signs by delegation of</source>
        <translation>Signe par délégation du</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>after a refusal</source>
        <translation>après un refus</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Why it was not signed</source>
        <translation>Pourquoi il n’a pas été signé</translation>
    </message>
    <message>
        <source>Managing body</source>
        <translation>Organisme gestionnaire</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Signs in virtue of</source>
        <translation>Signe en vertu de</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donnée le</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Qui atteste</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>De (heure)</translation>
    </message>
    <message>
        <source>Until (hour)</source>
        <translation>À (heure)</translation>
    </message>
    <message>
        <source>Address given</source>
        <translation>Adresse donnée</translation>
    </message>
    <message>
        <source>With the children</source>
        <translation>Avec les enfants</translation>
    </message>
    <message>
        <source>What is said of the payment</source>
        <translation>Ce qui est dit du paiement</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Attestation as given</source>
        <translation>Attestation telle qu’elle a été donnée</translation>
    </message>
    <message>
        <source>Cancelled attestation</source>
        <translation>Attestation annulée</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>Why it was late</source>
        <translation>Pourquoi c’était en retard</translation>
    </message>
    <message>
        <source>Paper given</source>
        <translation>Papier donné</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Donné par</translation>
    </message>
    <message>
        <source>Paper as given</source>
        <translation>Papier tel qu’il a été donné</translation>
    </message>
    <message>
        <source>Request signed on</source>
        <translation>Demande signée le</translation>
    </message>
    <message>
        <source>Documents joined</source>
        <translation>Documents joints</translation>
    </message>
    <message>
        <source>Missing documents asked on</source>
        <translation>Pièces manquantes demandées le</translation>
    </message>
    <message>
        <source>Confirmation of the silence asked on</source>
        <translation>Attestation de l’accord tacite demandée le</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Why the stay must go on</source>
        <translation>Pourquoi l’accueil doit continuer</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Ce qui est prévu</translation>
    </message>
    <message>
        <source>Clauses of contracts</source>
        <translation>Clauses des contrats</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>En usage à partir du</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>Titre de la feuille</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Opinion of the residents’ council</source>
        <translation>Avis du conseil de la vie sociale</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation>Décision du conseil d’administration</translation>
    </message>
    <message>
        <source>Digests of ours</source>
        <translation>Empreintes des clauses de Jalons</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>in an emergency, one page</source>
        <translation>en urgence, sur une page</translation>
    </message>
    <message>
        <source>Extract as completed</source>
        <translation>Extrait tel qu’il a été terminé</translation>
    </message>
    <message>
        <source>Words of a paper</source>
        <translation>Formulation d’un papier</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Printed sentence</source>
        <translation>Phrase imprimée</translation>
    </message>
    <message>
        <source>Sentence of Jalons</source>
        <translation>Phrase de Jalons</translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation>Votre phrase</translation>
    </message>
    <message>
        <source>That of Jalons when it was written</source>
        <translation>Celle de Jalons quand elle a été écrite</translation>
    </message>
    <message>
        <source>On the map of difficulties</source>
        <translation>Sur la carte des difficultés</translation>
    </message>
    <message>
        <source>Difficulty or strength</source>
        <translation>Difficulté ou point d’appui</translation>
    </message>
    <message>
        <source>Place on the map, across</source>
        <translation>Place sur la carte, vers la droite</translation>
    </message>
    <message>
        <source>Place on the map, down</source>
        <translation>Place sur la carte, vers le bas</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>entraîne</translation>
    </message>
    <message>
        <source>makes worse</source>
        <translation>aggrave</translation>
    </message>
    <message>
        <source>protects from</source>
        <translation>protège de</translation>
    </message>
    <message>
        <source>according to the person</source>
        <translation>selon la personne</translation>
    </message>
    <message>
        <source>according to the professional</source>
        <translation>selon le professionnel</translation>
    </message>
    <message>
        <source>according to both</source>
        <translation>selon les deux</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Link of the map</source>
        <translation>Lien de la carte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the professional</source>
        <translation>le professionnel</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Wished by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>A few words why</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>Agreed rhythm of meetings</source>
        <translation>Rythme convenu des rencontres</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>Convenu à partir du</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Moment that mattered</source>
        <translation>Moment important</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Map of that day</source>
        <translation>Carte de ce jour-là</translation>
    </message>
    <message>
        <source>−2, in their words</source>
        <translation>−2, dans ses mots</translation>
    </message>
    <message>
        <source>−1, in their words</source>
        <translation>−1, dans ses mots</translation>
    </message>
    <message>
        <source>0, in their words</source>
        <translation>0, dans ses mots</translation>
    </message>
    <message>
        <source>+1, in their words</source>
        <translation>+1, dans ses mots</translation>
    </message>
    <message>
        <source>+2, in their words</source>
        <translation>+2, dans ses mots</translation>
    </message>
    <message>
        <source>What became of a difficulty</source>
        <translation>Devenir d’une difficulté</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>What it became</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Comment c’est aujourd’hui</translation>
    </message>
    <message>
        <source>In the person’s words</source>
        <translation>Dans les mots de la personne</translation>
    </message>
    <message>
        <source>Text in a language of the interview</source>
        <translation>Texte dans une langue de l’entretien</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>Votre traduction</translation>
    </message>
    <message>
        <source>The French it translates</source>
        <translation>Le français qu’elle traduit</translation>
    </message>
    <message>
        <source>Reading over of a language</source>
        <translation>Relecture d’une langue</translation>
    </message>
    <message>
        <source>Read over by</source>
        <translation>Relue par</translation>
    </message>
    <message>
        <source>Read over on</source>
        <translation>Relue le</translation>
    </message>
    <message>
        <source>Digests of the texts read</source>
        <translation>Empreintes des textes relus</translation>
    </message>
    <message>
        <source>In simple words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>Weights of a domain for autonomy</source>
        <translation>Poids d’un domaine pour l’autonomie</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matérielle</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relationnelle</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Culturelle</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociale</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Leurs noms</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notes de l’équipe</translation>
    </message>
    <message>
        <source>said, and written down</source>
        <translation>dit, et noté</translation>
    </message>
    <message>
        <source>written by the person</source>
        <translation>écrit par la personne</translation>
    </message>
    <message>
        <source>written with somebody’s help</source>
        <translation>écrit avec l’aide de quelqu’un</translation>
    </message>
    <message>
        <source>What the person says of the support</source>
        <translation>Ce que la personne dit de l’accompagnement</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment elle l’a donné</translation>
    </message>
    <message>
        <source>What it changed that nobody wanted</source>
        <translation>Ce que cela a changé sans qu’on le veuille</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minutes passées</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Step of an action</source>
        <translation>Étape d’une action</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Person an action concerns</source>
        <translation>Personne qu’une action concerne</translation>
    </message>
    <message>
        <source>Entry of the hand-over</source>
        <translation>Écrit du cahier de liaison</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>To do for the next shift</source>
        <translation>À faire par le poste suivant</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Reading of the hand-over</source>
        <translation>Lecture du cahier de liaison</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut la lire</translation>
    </message>
    <message>
        <source>Change of referent</source>
        <translation>Changement de référent</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Referent until then</source>
        <translation>Référent jusque-là</translation>
    </message>
    <message>
        <source>New referent</source>
        <translation>Nouveau référent</translation>
    </message>
    <message>
        <source>What passes on</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>La personne a été prévenue</translation>
    </message>
    <message>
        <source>Last meeting with the former referent</source>
        <translation>Dernière rencontre avec l’ancien référent</translation>
    </message>
    <message>
        <source>First meeting with the new one</source>
        <translation>Première rencontre avec le nouveau</translation>
    </message>
    <message>
        <source>Days without a contact</source>
        <translation>Jours sans contact</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Le jour commence à</translation>
    </message>
    <message>
        <source>The night begins at</source>
        <translation>La nuit commence à</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>in days</source>
        <translation>en jours</translation>
    </message>
    <message>
        <source>in weeks</source>
        <translation>en semaines</translation>
    </message>
    <message>
        <source>in months</source>
        <translation>en mois</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assemblée</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convoquée le</translation>
    </message>
    <message>
        <source>Who was convened</source>
        <translation>Qui a été convoqué</translation>
    </message>
    <message>
        <source>Agenda of the assembly</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Who was there, by name</source>
        <translation>Qui était là, nommément</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>Autres présents</translation>
    </message>
    <message>
        <source>Minutes of the assembly</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Voiced need</source>
        <translation>Besoin exprimé</translation>
    </message>
    <message>
        <source>Need or proposal</source>
        <translation>Besoin ou proposition</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lieu, quartier</translation>
    </message>
    <message>
        <source>What was voiced</source>
        <translation>Ce qui a été exprimé</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusée</translation>
    </message>
    <message>
        <source>Collective activity</source>
        <translation>Action collective</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Animée par</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce que cela a changé</translation>
    </message>
    <message>
        <source>For how many</source>
        <translation>Pour combien</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What those who were there say</source>
        <translation>Ce qu’en disent les participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Whether they came</source>
        <translation>Venue ou non</translation>
    </message>
    <message>
        <source>Objective it serves</source>
        <translation>Objectif qu’elle sert</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>The referent only</source>
        <translation>Le référent seul</translation>
    </message>
    <message>
        <source>Who wrote it only</source>
        <translation>Qui l’a écrite seulement</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Services proposés</translation>
    </message>
    <message>
        <source>For people of where</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>How to refer somebody</source>
        <translation>Comment orienter</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Peut aider pour</translation>
    </message>
    <message>
        <source>Contact at a partner’s</source>
        <translation>Contact chez un partenaire</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>pas encore prévenue</translation>
    </message>
    <message>
        <source>told, agrees</source>
        <translation>prévenue, d’accord</translation>
    </message>
    <message>
        <source>told, does not agree</source>
        <translation>prévenue, pas d’accord</translation>
    </message>
    <message>
        <source>told, says nothing of it</source>
        <translation>prévenue, n’en dit rien</translation>
    </message>
</context>
<context>
    <name>jalons::AccompanimentForm</name>
    <message>
        <source>Kinds of accompaniment</source>
        <translation>Types d’accompagnement</translation>
    </message>
    <message>
        <source>Oriented by</source>
        <translation>Orienté par</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Situations met</source>
        <translation>Situations rencontrées</translation>
    </message>
    <message>
        <source>Detail of the orientation</source>
        <translation>Précisions sur l’orientation</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Without lodging, the legal delays run from this day</source>
        <translation>Sans hébergement, les délais légaux partent de ce jour</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Authority: court, county council…</source>
        <translation>Autorité : tribunal, département…</translation>
    </message>
    <message>
        <source>Authority that ordered the accompaniment</source>
        <translation>Autorité qui a décidé l’accompagnement</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>Décision du</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Ce qu’elle demande</translation>
    </message>
    <message>
        <source>A change is told in the timeline: what passes on, who was told</source>
        <translation>Un changement se dit dans la frise&#xa0;: ce qui est transmis, qui est prévenu</translation>
    </message>
</context>
<context>
    <name>jalons::ActionForm</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Individual or collective</source>
        <translation>Individuelle ou collective</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Postponed by</source>
        <translation>Reportée par</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>Pourquoi elle n’a pas été faite</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What it changed for the person</source>
        <translation>Ce que cela a changé pour la personne</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Retirer cette action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>— no objective —</source>
        <translation>— sans objectif —</translation>
    </message>
    <message>
        <source>Name of who acts</source>
        <translation>Nom de qui agit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>individuelle</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>collective</translation>
    </message>
    <message>
        <source>Objective of the contract</source>
        <translation>Objectif du contrat</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pour quelle raison</translation>
    </message>
    <message>
        <source>Postponed by (asked by the person, it is no fault)</source>
        <translation>Reportée par (à la demande de la personne, ce n’est pas une faute)</translation>
    </message>
    <message>
        <source>The action is removed. Ctrl+Z brings it back.</source>
        <translation>L’action est retirée. Ctrl+Z la fait revenir.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Time it took (minutes)</source>
        <translation>Temps passé (minutes)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>What it changed that nobody wanted</source>
        <translation>Ce que cela a changé sans qu’on le veuille</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>every … days</source>
        <translation>tous les … jours</translation>
    </message>
    <message>
        <source>every … weeks</source>
        <translation>toutes les … semaines</translation>
    </message>
    <message>
        <source>every … months</source>
        <translation>tous les … mois</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Aussi pour</translation>
    </message>
</context>
<context>
    <name>jalons::ActionsTab</name>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>No action yet. Write above what somebody is going to do, and press Enter.</source>
        <translation>Pas encore d’action. Écrivez ci-dessus ce que quelqu’un va faire, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>New action: what is going to be done</source>
        <translation>Nouvelle action&#xa0;: ce qui va être fait</translation>
    </message>
    <message>
        <source>What is going to be done…</source>
        <translation>Ce qui va être fait…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>faite le %1</translation>
    </message>
    <message>
        <source>planned on %1</source>
        <translation>prévue le %1</translation>
    </message>
    <message>
        <source>objective %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>On a line: D done, C under way, T to do, R postponed at the person’s wish</source>
        <translation>Sur une ligne&#xa0;: D réalisée, C en cours, T à faire, R reportée à la demande de la personne</translation>
    </message>
    <message>
        <source>Postponed at the person’s wish</source>
        <translation>Reportées à la demande de la personne</translation>
    </message>
    <message>
        <source>Postponed by others</source>
        <translation>Reportées par d’autres</translation>
    </message>
</context>
<context>
    <name>jalons::ActivitiesView</name>
    <message>
        <source>Activities</source>
        <translation>Actions collectives</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>Search for an activity</source>
        <translation>Chercher une action collective</translation>
    </message>
    <message>
        <source>A word of its title, its aims, its effects</source>
        <translation>Un mot du titre, des buts, des effets</translation>
    </message>
    <message>
        <source>No activity yet: a workshop, an outing, a project with the neighbourhood.</source>
        <translation>Aucune action encore&#xa0;: un atelier, une sortie, un projet avec le quartier.</translation>
    </message>
    <message>
        <source>No activity is like this.</source>
        <translation>Aucune action n’est ainsi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Dernière séance</translation>
    </message>
</context>
<context>
    <name>jalons::ActivityForm</name>
    <message>
        <source>The activity is removed. Ctrl+Z brings it back.</source>
        <translation>L’action collective est retirée. Ctrl+Z la remet.</translation>
    </message>
    <message>
        <source>Remove this activity</source>
        <translation>Retirer cette action collective</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Animée par</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>For how many</source>
        <translation>Pour combien</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Inhabitants, associations, companies, town, department</source>
        <translation>Habitants, associations, entreprises, ville, département</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce que cela a changé</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle action</translation>
    </message>
</context>
<context>
    <name>jalons::AdmissionForm</name>
    <message>
        <source>Proposed by the SIAO on</source>
        <translation>Proposée par le SIAO le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Admission to social aid</source>
        <translation>Admission à l’aide sociale</translation>
    </message>
    <message>
        <source>Sent to the préfet on</source>
        <translation>Transmise au préfet le</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Transmise par</translation>
    </message>
    <message>
        <source>Received by the préfet on</source>
        <translation>Reçue par le préfet le</translation>
    </message>
    <message>
        <source>Answer of the préfet</source>
        <translation>Réponse du préfet</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Prolongation asked on</source>
        <translation>Prolongation demandée le</translation>
    </message>
    <message>
        <source>Note the prolongation asked</source>
        <translation>Noter la demande de prolongation</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>Length: months</source>
        <translation>Durée&#x202f;: mois</translation>
    </message>
    <message>
        <source>Length: days</source>
        <translation>Durée&#x202f;: jours</translation>
    </message>
    <message>
        <source>Months asked for</source>
        <translation>Mois demandés</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>SIAO proposal of</source>
        <translation>Proposition du SIAO du</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Pour combien de mois</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>et de jours</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>for how many months</source>
        <translation>pour combien de mois</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Prolongations</source>
        <translation>Prolongations</translation>
    </message>
    <message>
        <source>The period ends on %1.</source>
        <translation>La période se termine le %1.</translation>
    </message>
    <message>
        <source>The préfet may answer until %1; silence means yes.</source>
        <translation>Le préfet peut répondre jusqu’au %1&#x202f;; sans réponse, c’est oui.</translation>
    </message>
    <message>
        <source>Answer of the préfet: %1.</source>
        <translation>Réponse du préfet&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A prolongation is to be asked for by %1.</source>
        <translation>Prolongation à demander au plus tard le %1.</translation>
    </message>
    <message>
        <source>Asked on %1 for %2: %3</source>
        <translation>Demandée le %1 pour %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Remove this prolongation</source>
        <translation>Retirer cette prolongation</translation>
    </message>
    <message>
        <source>received by the préfet on</source>
        <translation>reçue par le préfet le</translation>
    </message>
    <message>
        <source>Note the day the préfet received the complete request: his month runs from it, until %1 at the earliest.</source>
        <translation>Notez le jour où le préfet a reçu la demande complète : son mois part de là, au plus tôt jusqu’au %1.</translation>
    </message>
    <message>
        <source>Prepare a prolongation</source>
        <translation>Préparer une prolongation</translation>
    </message>
    <message>
        <source>Its reasons are written first; it is sent later.</source>
        <translation>Ses raisons s’écrivent d’abord&#xa0;; elle s’envoie ensuite.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What is under way</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What blocks</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Why the stay must go on</source>
        <translation>Pourquoi l’accueil doit continuer</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Ce qui est prévu</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Documents joined</source>
        <translation>Documents joints</translation>
    </message>
    <message>
        <source>He has them since</source>
        <translation>Reçues par le préfet le</translation>
    </message>
    <message>
        <source>Confirmation of the silence asked on</source>
        <translation>Attestation de l’accord tacite demandée le</translation>
    </message>
    <message>
        <source>Situation, as the request says it</source>
        <translation>Situation, telle que la demande la dit</translation>
    </message>
    <message>
        <source>neutral words: no health, violence or justice</source>
        <translation>des mots neutres&#xa0;: ni santé, ni violence, ni justice</translation>
    </message>
    <message>
        <source>Request signed on</source>
        <translation>Demande signée le</translation>
    </message>
    <message>
        <source>The préfet has the missing documents since</source>
        <translation>Le préfet a reçu les pièces manquantes le</translation>
    </message>
    <message>
        <source>Documents are missing: the month of the préfet runs from the day he has them.</source>
        <translation>Des pièces manquent&#xa0;: le mois du préfet court du jour où il les a reçues.</translation>
    </message>
    <message>
        <source>Being prepared, for %1</source>
        <translation>En préparation, pour %1</translation>
    </message>
    <message>
        <source>Days and reasons…</source>
        <translation>Jours et raisons…</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>empty while it is prepared</source>
        <translation>vide tant qu’elle se prépare</translation>
    </message>
    <message>
        <source>Documents asked on</source>
        <translation>Pièces demandées le</translation>
    </message>
    <message>
        <source>Missing documents asked for on</source>
        <translation>Pièces manquantes demandées le</translation>
    </message>
    <message>
        <source>This paper leaves the house: no detail of health, violence or justice.</source>
        <translation>Ce papier sort de la maison&#xa0;: aucun détail de santé, de violence ou de justice.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Prolongation asked on %1</source>
        <translation>Prolongation demandée le %1</translation>
    </message>
    <message>
        <source>Prolongation being prepared</source>
        <translation>Prolongation en préparation</translation>
    </message>
</context>
<context>
    <name>jalons::AnimalsRow</name>
    <message>
        <source>Kind of animal</source>
        <translation>Espèce de l’animal</translation>
    </message>
    <message>
        <source>Add an animal</source>
        <translation>Ajouter un animal</translation>
    </message>
    <message>
        <source>Name of the animal</source>
        <translation>Nom de l’animal</translation>
    </message>
    <message>
        <source>name, then Enter</source>
        <translation>nom, puis Entrée</translation>
    </message>
    <message>
        <source>How many animals</source>
        <translation>Combien d’animaux</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animaux</translation>
    </message>
</context>
<context>
    <name>jalons::AnnulForm</name>
    <message>
        <source>Why the signature is annulled</source>
        <translation>Pourquoi la signature est annulée</translation>
    </message>
    <message>
        <source>The wrong contract, the wrong print…</source>
        <translation>Le mauvais contrat, la mauvaise impression…</translation>
    </message>
    <message>
        <source>The contract and its text stay in the file as they are. From then on it counts no more as signed.</source>
        <translation>Le contrat et son texte restent dans le fichier tels quels. Il ne compte plus désormais comme signé.</translation>
    </message>
    <message>
        <source>Annul this signature</source>
        <translation>Annuler cette signature</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>jalons::AppraisalForm</name>
    <message>
        <source>Commitments of %1</source>
        <translation>Engagements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commitments: %1</source>
        <translation>Engagements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>No contract was signed: there is nothing to look back on here. Go on with the next step.</source>
        <translation>Aucun contrat n’a été signé&#xa0;: il n’y a rien à relire ici. Passez à l’étape suivante.</translation>
    </message>
    <message>
        <source>Difficulties said before</source>
        <translation>Difficultés dites auparavant</translation>
    </message>
    <message>
        <source>Attainment score T</source>
        <translation>Score d’atteinte des objectifs T</translation>
    </message>
    <message>
        <source>Score T</source>
        <translation>Score T</translation>
    </message>
    <message numerus="yes">
        <source>T = %1 over %n objective(s) appraised. 50: all as agreed. By the formula of Kiresuk and Sherman (1968); it is not printed.</source>
        <translation>
            <numerusform>T = %1 sur %n objectif apprécié. 50 : tout est comme convenu. Formule de Kiresuk et Sherman (1968) ; il n’est pas imprimé.</numerusform>
            <numerusform>T = %1 sur %n objectifs appréciés. 50 : tout est comme convenu. Formule de Kiresuk et Sherman (1968) ; il n’est pas imprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No objective is appraised yet.</source>
        <translation>Aucun objectif n’est encore apprécié.</translation>
    </message>
</context>
<context>
    <name>jalons::ArrivalForm</name>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Arrival on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Open the accompaniment that day</source>
        <translation>Ouvrir l’accompagnement ce jour-là</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>Noter l’arrivée</translation>
    </message>
    <message>
        <source>Length: months</source>
        <translation>Durée&#x202f;: mois</translation>
    </message>
    <message>
        <source>Length: days</source>
        <translation>Durée&#x202f;: jours</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidée par</translation>
    </message>
    <message>
        <source>The delays of the contract run from that day.</source>
        <translation>Les délais du contrat courent à partir de ce jour.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For how many months</source>
        <translation>Pour combien de mois</translation>
    </message>
    <message>
        <source>and days</source>
        <translation>et de jours</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui arrive</translation>
    </message>
    <message>
        <source>Say who comes: type a name and choose the person.</source>
        <translation>Dites qui arrive&#x202f;: tapez un nom et choisissez la personne.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Number of the SIAO’s proposal</source>
        <translation>Numéro de la proposition du SIAO</translation>
    </message>
    <message>
        <source>Record and print the intake sheet</source>
        <translation>Enregistrer et imprimer la fiche d’accueil</translation>
    </message>
    <message>
        <source>Last name, first name, birth date</source>
        <translation>Nom, prénom, date de naissance</translation>
    </message>
</context>
<context>
    <name>jalons::ArrivalPanel</name>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Vit ici</translation>
    </message>
    <message>
        <source>last name, first name</source>
        <translation>nom, prénom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>jalons::ArticleRow</name>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Restore the text of the library</source>
        <translation>Reprendre le texte de la bibliothèque</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Remove this article</source>
        <translation>Retirer cet article</translation>
    </message>
</context>
<context>
    <name>jalons::ArticlesForm</name>
    <message>
        <source>Add our own article</source>
        <translation>Ajouter un article à nous</translation>
    </message>
    <message>
        <source>Add from the library</source>
        <translation>Ajouter depuis la bibliothèque</translation>
    </message>
</context>
<context>
    <name>jalons::AssembliesView</name>
    <message>
        <source>Assemblies</source>
        <translation>Assemblées</translation>
    </message>
    <message>
        <source>New assembly</source>
        <translation>Nouvelle assemblée</translation>
    </message>
    <message>
        <source>No assembly yet: a council of social life, an expression group.</source>
        <translation>Aucune assemblée encore&#xa0;: un conseil de la vie sociale, un groupe d’expression.</translation>
    </message>
    <message>
        <source>No assembly is of this kind.</source>
        <translation>Aucune assemblée de ce genre.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message numerus="yes">
        <source>%n without answer</source>
        <translation>
            <numerusform>%n sans réponse</numerusform>
            <numerusform>%n sans réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assemblée</translation>
    </message>
    <message>
        <source>Voiced</source>
        <translation>Exprimé</translation>
    </message>
</context>
<context>
    <name>jalons::AssemblyForm</name>
    <message>
        <source>The assembly is removed. Ctrl+Z brings it back.</source>
        <translation>L’assemblée est retirée. Ctrl+Z la remet.</translation>
    </message>
    <message>
        <source>Remove this assembly</source>
        <translation>Retirer cette assemblée</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>Imprimer le compte rendu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Convened on</source>
        <translation>Convoquée le</translation>
    </message>
    <message>
        <source>Who was convened</source>
        <translation>Qui a été convoqué</translation>
    </message>
    <message>
        <source>Agenda of the assembly</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>A point a line</source>
        <translation>Un point par ligne</translation>
    </message>
    <message>
        <source>Who was there, by name</source>
        <translation>Qui était là, nommément</translation>
    </message>
    <message>
        <source>A name a line; only those who agree to be named</source>
        <translation>Un nom par ligne&#xa0;; seulement ceux qui acceptent d’être nommés</translation>
    </message>
    <message>
        <source>Others who were there</source>
        <translation>Autres présents</translation>
    </message>
    <message>
        <source>Minutes of the assembly</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>New assembly</source>
        <translation>Nouvelle assemblée</translation>
    </message>
</context>
<context>
    <name>jalons::AttendanceCard</name>
    <message>
        <source>As the time before</source>
        <translation>Comme la fois d’avant</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>With their household</source>
        <translation>Avec leur ménage</translation>
    </message>
    <message>
        <source>Who is expected: a name, Enter</source>
        <translation>Qui est attendu&#xa0;: un nom, Entrée</translation>
    </message>
    <message>
        <source>Somebody expected</source>
        <translation>Quelqu’un d’attendu</translation>
    </message>
    <message>
        <source>Who is expected, who came</source>
        <translation>Qui est attendu, qui est venu</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendue</numerusform>
            <numerusform>%n attendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présente</numerusform>
            <numerusform>%n présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than the %n place(s)</source>
        <translation>
            <numerusform>plus que la seule place</numerusform>
            <numerusform>plus que les %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::AttendanceForm</name>
    <message>
        <source>Came</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendue</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusée</translation>
    </message>
    <message>
        <source>Objective it serves</source>
        <translation>Objectif qu’elle sert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>What they say of it</source>
        <translation>Ce qu’elle en dit</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>jalons::AttestationCancelForm</name>
    <message>
        <source>Why it is cancelled</source>
        <translation>Pourquoi elle est annulée</translation>
    </message>
    <message>
        <source>Cancel this attestation</source>
        <translation>Annuler cette attestation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Attestation %1 stays in the list, and its paper says that it is cancelled. The one that was handed over has to be taken back.</source>
        <translation>L’attestation %1 reste dans la liste, et son papier dit qu’elle est annulée. Celle qui a été remise est à reprendre.</translation>
    </message>
</context>
<context>
    <name>jalons::AttestationForm</name>
    <message>
        <source>What is attested</source>
        <translation>Ce qui est attesté</translation>
    </message>
    <message>
        <source>From, or the day</source>
        <translation>Depuis le, ou le jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>empty: it goes on today</source>
        <translation>vide&#xa0;: cela continue</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>who asks for it: a service, an employer</source>
        <translation>qui la demande&#xa0;: un service, un employeur</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>De (heure)</translation>
    </message>
    <message>
        <source>Until (hour)</source>
        <translation>À (heure)</translation>
    </message>
    <message>
        <source>Address given</source>
        <translation>Adresse donnée</translation>
    </message>
    <message>
        <source>no other address is printed</source>
        <translation>aucune autre n’est imprimée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What is said of the payment</source>
        <translation>Ce qui est dit du paiement</translation>
    </message>
    <message>
        <source>Name the children lodged with the person</source>
        <translation>Nommer les enfants hébergés avec la personne</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Qui atteste</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remise le</translation>
    </message>
    <message>
        <source>Give and print</source>
        <translation>Donner et imprimer</translation>
    </message>
    <message>
        <source>See the sheet…</source>
        <translation>Voir la feuille…</translation>
    </message>
    <message>
        <source>the structure’s representative</source>
        <translation>le représentant de la structure</translation>
    </message>
</context>
<context>
    <name>jalons::AttestationHandForm</name>
    <message>
        <source>Handed to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remise le</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Attestation %1</source>
        <translation>Attestation %1</translation>
    </message>
</context>
<context>
    <name>jalons::AttestationsCard</name>
    <message>
        <source>Attestations</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>New attestation…</source>
        <translation>Nouvelle attestation…</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>donnée le %1</translation>
    </message>
    <message>
        <source>handed to %1 on %2</source>
        <translation>remise à %1 le %2</translation>
    </message>
    <message>
        <source>cancelled on %1: %2</source>
        <translation>annulée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Remise…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>That the person lives here, was here, is accompanied: each attestation is numbered, and the address it gives is chosen.</source>
        <translation>Que la personne vit ici, était là, est accompagnée&#xa0;: chaque attestation est numérotée, et l’adresse qu’elle donne se choisit.</translation>
    </message>
</context>
<context>
    <name>jalons::AutonomyCard</name>
    <message>
        <source>Material</source>
        <translation>Matérielle</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relationnelle</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Culturelle</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociale</translation>
    </message>
    <message>
        <source>Autonomy, in four dimensions</source>
        <translation>L’autonomie, en quatre dimensions</translation>
    </message>
    <message>
        <source>From 1 to 5, by the levels that each gave to the domains. How much a domain counts is told in Structure, list of domains.</source>
        <translation>De 1 à 5, d’après les niveaux que chacun a donnés aux domaines. Ce que compte un domaine se règle dans Structure, liste des domaines.</translation>
    </message>
    <message>
        <source>no level given</source>
        <translation>pas de niveau donné</translation>
    </message>
    <message>
        <source>%1 — before: %2</source>
        <comment>level now, level then</comment>
        <translation>%1 — avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, not told: %2</source>
        <comment>voice, domains</comment>
        <translation>%1, pas dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
</context>
<context>
    <name>jalons::AutonomyForm</name>
    <message>
        <source>How much it counts for autonomy, from 0 (not at all) to %1</source>
        <translation>Ce qu’il compte pour l’autonomie, de 0 (pas du tout) à %1</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matérielle</translation>
    </message>
    <message>
        <source>Relational</source>
        <translation>Relationnelle</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Culturelle</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Sociale</translation>
    </message>
</context>
<context>
    <name>jalons::BackupKeeper</name>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>La sauvegarde n’a pas pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup was stopped: the earlier ones are kept.</source>
        <translation>La sauvegarde a été arrêtée&#xa0;: les précédentes sont gardées.</translation>
    </message>
    <message>
        <source>Backup made and verified.</source>
        <translation>Sauvegarde faite et vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished copy(ies), left by a work that was cut short, removed.</source>
        <translation>
            <numerusform>%n copie inachevée, laissée par un travail interrompu, a été retirée.</numerusform>
            <numerusform>%n copies inachevées, laissées par un travail interrompu, ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is made, but its copy in the emergency folder cannot be trusted (%1): %2</source>
        <translation>La sauvegarde est faite, mais sa copie dans le dossier de secours n’est pas fiable (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Backup made. It could only be read back from the computer’s memory: a fault of the disk would not show.</source>
        <translation>Sauvegarde faite, mais relue seulement depuis la mémoire de l’ordinateur&#xa0;: un défaut du disque ne se verrait pas.</translation>
    </message>
</context>
<context>
    <name>jalons::BackupText</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ménages</translation>
    </message>
    <message>
        <source>accompaniments</source>
        <translation>accompagnements</translation>
    </message>
    <message>
        <source>diagnostics and evaluations</source>
        <translation>diagnostics et évaluations</translation>
    </message>
    <message>
        <source>domains of diagnostics</source>
        <translation>domaines des diagnostics</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>contrats</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>professionnels</translation>
    </message>
    <message>
        <source>lines of the journal</source>
        <translation>lignes du journal</translation>
    </message>
    <message>
        <source>%L1 read</source>
        <translation>lu&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%L1 made again from the journal</source>
        <translation>refait depuis le journal&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%L1 lost</source>
        <translation>perdu&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%L1 references left empty</source>
        <translation>références laissées vides&#xa0;: %L1</translation>
    </message>
    <message>
        <source>a part could not be read</source>
        <translation>une partie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 synchronises: one desk at a time, and wait until it is synchronised before opening it elsewhere. Safer: keep the file outside, and let %1 have the folder of backups.</source>
        <translation>Ce fichier est dans un dossier que %1 synchronise&#xa0;: un seul poste à la fois, et attendez la fin de la synchronisation avant de l’ouvrir ailleurs. Plus sûr&#xa0;: gardez le fichier en dehors, et choisissez un dossier de %1 comme dossier de secours.</translation>
    </message>
    <message>
        <source>This file lies on a network share (%1): several desks may use it at once if the server keeps locks. Keep a backup on a disk of this computer.</source>
        <translation>Ce fichier est sur un partage réseau (%1)&#xa0;: plusieurs postes peuvent l’ouvrir ensemble si le serveur gère les verrous. Gardez une sauvegarde sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This file lies on a remote folder without locks (%1): one desk at a time, or two desks may spoil it. Safer: keep it on this computer.</source>
        <translation>Ce fichier est dans un dossier distant sans verrous (%1)&#xa0;: un seul poste à la fois, sinon deux postes peuvent l’abîmer. Plus sûr&#xa0;: gardez-le sur cet ordinateur.</translation>
    </message>
    <message>
        <source>verified when it was made</source>
        <translation>vérifiée à sa création</translation>
    </message>
    <message>
        <source>changed since it was made</source>
        <translation>modifiée depuis sa création</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>spoiled: it is not what was written</source>
        <translation>abîmée&#xa0;: ce n’est plus ce qui a été écrit</translation>
    </message>
    <message>
        <source>damaged: it cannot be restored</source>
        <translation>endommagée&#xa0;: elle ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>This computer’s clock may be wrong: something was written %1, which has not come yet. Check the date and the time of this computer.</source>
        <translation>L’horloge de cet ordinateur est peut-être fausse&#xa0;: quelque chose a été écrit %1, un moment qui n’est pas encore venu. Vérifiez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed text(s) would not be in the restored file, only in the one kept aside:</source>
        <translation>
            <numerusform>%n texte signé ne serait plus dans le fichier restauré, mais seulement dans celui mis de côté&#xa0;:</numerusform>
            <numerusform>%n textes signés ne seraient plus dans le fichier restauré, mais seulement dans celui mis de côté&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · signed on %3</source>
        <translation>%1 · %2 · signé le %3</translation>
    </message>
</context>
<context>
    <name>jalons::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>No emergency folder</source>
        <translation>Sans dossier de secours</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Emergency folder…</source>
        <translation>Dossier de secours…</translation>
    </message>
    <message>
        <source>Choose the emergency folder</source>
        <translation>Choisir le dossier de secours</translation>
    </message>
    <message>
        <source>Another disk or a share, where each backup is copied too</source>
        <translation>Un autre disque ou un partage, où chaque sauvegarde est aussi copiée</translation>
    </message>
    <message>
        <source>Copy backups to no emergency folder any more</source>
        <translation>Ne plus copier les sauvegardes dans un dossier de secours</translation>
    </message>
    <message>
        <source>Emergency folder for backups</source>
        <translation>Dossier de secours pour les sauvegardes</translation>
    </message>
    <message>
        <source>It is copied to the emergency folder too: %1.</source>
        <translation>Elle est aussi copiée dans le dossier de secours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The emergency folder cannot be reached: plug the disk in, or choose another one.</source>
        <translation>Le dossier de secours n’est pas accessible&#xa0;: branchez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>emergency folder</source>
        <translation>dossier de secours</translation>
    </message>
    <message>
        <source>No backup yet: the first one is made at closing, or now if you wish.</source>
        <translation>Pas encore de sauvegarde&#xa0;: la première sera faite à la fermeture, ou maintenant si vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) in the folder</source>
        <translation>
            <numerusform>%n plus ancienne dans le dossier</numerusform>
            <numerusform>%n plus anciennes dans le dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>before an upgrade of Jalons</source>
        <translation>avant une mise à jour de Jalons</translation>
    </message>
    <message>
        <source>Look and restore</source>
        <translation>Voir et restaurer</translation>
    </message>
    <message>
        <source>Look at the backup of %1 and restore it</source>
        <translation>Voir la sauvegarde (%1) et la restaurer</translation>
    </message>
    <message>
        <source>A copy is made and verified every day and at closing, in the folder “%1”. Kept: 7 days, 4 weeks, 12 months, and always at least 8.</source>
        <translation>Une copie est faite et vérifiée chaque jour et à la fermeture, dans le dossier «&#xa0;%1&#xa0;». Gardées&#xa0;: 7 jours, 4 semaines, 12 mois, et toujours au moins 8.</translation>
    </message>
</context>
<context>
    <name>jalons::BirthPanel</name>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>For twins: separate the first names with a comma. A child who was awaited becomes the child who is born.</source>
        <translation>Pour des jumeaux, séparez les prénoms par une virgule. L’enfant attendu devient l’enfant né.</translation>
    </message>
</context>
<context>
    <name>jalons::ChangePanel</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Enregistrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalons::CheckView</name>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Perhaps already there</source>
        <translation>Peut-être déjà là</translation>
    </message>
    <message>
        <source>Save the lines to correct…</source>
        <translation>Enregistrer les lignes à corriger…</translation>
    </message>
    <message>
        <source>Lines that resemble somebody</source>
        <translation>Lignes qui ressemblent à quelqu’un</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Save the lines to correct</source>
        <translation>Enregistrer les lignes à corriger</translation>
    </message>
    <message>
        <source>Lines to correct</source>
        <translation>Lignes à corriger</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Lines to correct saved.</source>
        <translation>Lignes à corriger enregistrées.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Resembles</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Ce que fera l’import</translation>
    </message>
    <message>
        <source>What may be looked at</source>
        <translation>Ce qui peut être regardé</translation>
    </message>
    <message>
        <source>For all the differences</source>
        <translation>Pour toutes les différences</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ce qui est à regarder</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Words that are not known</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Veut dire</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Lines that are no person</source>
        <translation>Lignes qui ne sont pas des personnes</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Personnes nouvelles</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>For all the differences…</source>
        <translation>Pour toutes les différences…</translation>
    </message>
    <message>
        <source>This is not a person</source>
        <translation>Ce n’est pas une personne</translation>
    </message>
    <message>
        <source>Add as a person</source>
        <translation>Ajouter comme une personne</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Garder en texte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s) to the team: %1</source>
        <translation>
            <numerusform>Ajouter %n personne à l’équipe&#xa0;: %1</numerusform>
            <numerusform>Ajouter %n personnes à l’équipe&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Not persons</source>
        <translation>Pas des personnes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
</context>
<context>
    <name>jalons::CheckWords</name>
    <message>
        <source>the file is damaged: %1</source>
        <translation>le fichier est abîmé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: refers to a row of “%2” that does not exist</source>
        <translation>%1&#xa0;: renvoie à une ligne de «&#xa0;%2&#xa0;» qui n’existe pas</translation>
    </message>
    <message>
        <source>%1: the phase kept is not the one that follows from the facts (%2)</source>
        <translation>%1&#xa0;: la phase notée n’est pas celle qui découle des faits (%2)</translation>
    </message>
    <message>
        <source>%1: the entry into global accompaniment is not the day of the diagnostic (%2)</source>
        <translation>%1&#xa0;: l’entrée dans l’accompagnement global n’est pas le jour du diagnostic (%2)</translation>
    </message>
    <message>
        <source>%1: the deadline kept is not the next one (%2)</source>
        <translation>%1&#xa0;: l’échéance notée n’est pas la prochaine (%2)</translation>
    </message>
    <message>
        <source>%1: the text of the signed contract %2 is no longer the one that was signed</source>
        <translation>%1&#xa0;: le texte du contrat signé %2 n’est plus celui qui a été signé</translation>
    </message>
    <message>
        <source>%1: %2 current accompaniments instead of one</source>
        <translation>%1&#xa0;: %2 accompagnements en cours au lieu d’un seul</translation>
    </message>
    <message>
        <source>%1: a code that its vocabulary does not know (%2)</source>
        <translation>%1&#xa0;: un code que son vocabulaire ne connaît pas (%2)</translation>
    </message>
    <message>
        <source>%1: not a date of the calendar (%2)</source>
        <translation>%1&#xa0;: pas une date du calendrier (%2)</translation>
    </message>
    <message>
        <source>%1: the end comes before the start (%2)</source>
        <translation>%1&#xa0;: la fin précède le début (%2)</translation>
    </message>
    <message>
        <source>%1 is missing: what is signed could be changed</source>
        <translation>%1 manque&#xa0;: ce qui est signé pourrait être changé</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is not as Jalons makes it: what is signed could be changed</source>
        <translation>%1 n’est pas tel que Jalons le fait&#xa0;: ce qui est signé pourrait être changé</translation>
    </message>
    <message>
        <source>%1 is not as Jalons makes it</source>
        <translation>%1 n’est pas tel que Jalons le fait</translation>
    </message>
    <message>
        <source>%1 is not one of Jalons: it may change or delete what is recorded</source>
        <translation>%1 n’est pas de Jalons&#xa0;: il peut changer ou supprimer ce qui est enregistré</translation>
    </message>
    <message>
        <source>%1 is not one of Jalons</source>
        <translation>%1 n’est pas de Jalons</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>la table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the column “%1” of “%2”</source>
        <translation>la colonne «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the index “%1” of “%2”</source>
        <translation>l’index «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>la vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the trigger “%1” of “%2”</source>
        <translation>le déclencheur «&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the entry “%1”, by which the file says what it is,</source>
        <translation>l’entrée «&#xa0;%1&#xa0;», par laquelle le fichier dit ce qu’il est,</translation>
    </message>
    <message>
        <source>%1: the bytes of a document (a picture, a signed text) are no longer those that were stored (%2)</source>
        <translation>%1&#xa0;: les octets d’un document (une image, un texte signé) ne sont plus ceux qui ont été enregistrés (%2)</translation>
    </message>
    <message>
        <source>%1: the bytes of a document that nothing names any more (%2)</source>
        <translation>%1&#xa0;: les octets d’un document que plus rien ne nomme (%2)</translation>
    </message>
    <message>
        <source>%1: two places for the same nights (%2)</source>
        <translation>%1&#xa0;: deux lieux pour les mêmes nuits (%2)</translation>
    </message>
    <message>
        <source>%1: added or removed after it was signed, printed or completed</source>
        <translation>%1&#xa0;: ajouté ou retiré après avoir été signé, imprimé ou arrêté</translation>
    </message>
    <message>
        <source>%1: changed after it was signed, printed or completed (%2)</source>
        <translation>%1&#xa0;: modifié après avoir été signé, imprimé ou arrêté (%2)</translation>
    </message>
    <message>
        <source>%1: a sentence that its document cannot print, that of Jalons is (%2)</source>
        <translation>%1&#xa0;: une phrase que son document ne peut pas imprimer, celle de Jalons l’est (%2)</translation>
    </message>
    <message>
        <source>%1: a pause outside of its accompaniment, or of the days of another (%2)</source>
        <translation>%1&#xa0;: une pause en dehors de son accompagnement, ou sur les jours d’une autre (%2)</translation>
    </message>
    <message>
        <source>%1: a translation that cannot be shown, that of Jalons is (%2)</source>
        <translation>%1&#xa0;: une traduction qui ne peut pas être montrée, celle de Jalons l’est (%2)</translation>
    </message>
</context>
<context>
    <name>jalons::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Touche Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>jalons::ChipEditor</name>
    <message>
        <source>+ add</source>
        <translation>+ ajouter</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1&#xa0;: ajouter</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1&#xa0;: nouvel élément</translation>
    </message>
</context>
<context>
    <name>jalons::Choices</name>
    <message>
        <source>“%1” is now in the list</source>
        <translation>« %1 » est maintenant dans la liste</translation>
    </message>
</context>
<context>
    <name>jalons::ChoicesEditor</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>F2 renames, Delete stops proposing, Alt+Up and Alt+Down move</source>
        <translation>F2 renomme, Suppr ne propose plus, Alt+Haut et Alt+Bas déplacent</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Nouveau choix</translation>
    </message>
    <message>
        <source>A choice, then Enter</source>
        <translation>Un choix, puis Entrée</translation>
    </message>
</context>
<context>
    <name>jalons::ClashBar</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre le sien</translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation>Garder ce que j’ai écrit</translation>
    </message>
    <message>
        <source>Take what the other desk wrote</source>
        <translation>Prendre ce que l’autre poste a écrit</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2 wrote %3 %4 (desk %5); you wrote %6.</source>
        <translation>%1&#x202f;: %2 a écrit %3 %4 (poste %5)&#x202f;; vous avez écrit %6.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1: another desk wrote %2; you wrote %3.</source>
        <translation>%1&#x202f;: un autre poste a écrit %2&#x202f;; vous avez écrit %3.</translation>
    </message>
</context>
<context>
    <name>jalons::ClauseForm</name>
    <message>
        <source>The article is removed. Ctrl+Z brings it back.</source>
        <translation>L’article est retiré. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Take the text of Jalons again</source>
        <translation>Reprendre le texte de Jalons</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Titre de l’article</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>A paragraph a line; a line that begins with “- ” is one of a list</source>
        <translation>Un paragraphe par ligne&#xa0;; une ligne qui commence par «&#xa0;-&#xa0;» fait partie d’une liste</translation>
    </message>
</context>
<context>
    <name>jalons::ClauseTextTools</name>
    <message>
        <source>Insert…</source>
        <translation>Insérer…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Chosen words in bold</source>
        <translation>Mettre en gras les mots choisis</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Chosen lines as a list</source>
        <translation>Mettre en liste les lignes choisies</translation>
    </message>
    <message>
        <source>Search what can be inserted</source>
        <translation>Chercher ce qui peut être inséré</translation>
    </message>
    <message>
        <source>Date, name, sentence…</source>
        <translation>Date, nom, phrase…</translation>
    </message>
    <message>
        <source>What can be inserted</source>
        <translation>Ce qui peut être inséré</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: nothing to print for this person</source>
        <translation>%1&#xa0;: rien à imprimer pour cette personne</translation>
    </message>
</context>
<context>
    <name>jalons::ClauseVersionForm</name>
    <message>
        <source>The version is removed. Ctrl+Z brings it back.</source>
        <translation>La version est retirée. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>En usage à partir du</translation>
    </message>
    <message>
        <source>Empty: being prepared, used by no contract</source>
        <translation>Vide&#xa0;: en préparation, aucun contrat ne s’en sert</translation>
    </message>
    <message>
        <source>Opinion of the CVS</source>
        <translation>Avis du CVS</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation>Décision du CA</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>Titre de la feuille</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
</context>
<context>
    <name>jalons::ClausesCard</name>
    <message>
        <source>Clauses of contracts</source>
        <translation>Clauses des contrats</translation>
    </message>
    <message>
        <source>What contracts are made of. Every sentence may be changed; contracts that were signed or printed keep theirs.</source>
        <translation>Ce dont les contrats sont faits. Chaque phrase peut être changée&#xa0;; les contrats signés ou imprimés gardent les leurs.</translation>
    </message>
    <message>
        <source>Open the clauses: %1</source>
        <translation>Ouvrir les clauses&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::ClausesEditor</name>
    <message>
        <source>title or preamble</source>
        <translation>titre ou préambule</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Nature du contrat</translation>
    </message>
    <message>
        <source>Version of the clauses</source>
        <translation>Version des clauses</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>The clauses of Jalons</source>
        <translation>Les clauses de Jalons</translation>
    </message>
    <message>
        <source>They are in use as long as you have none of your own. Start from them to change any sentence, its place, or when an article is proposed. Nothing changes in your contracts before the day you give.</source>
        <translation>Elles servent tant que vous n’avez pas les vôtres. Partez d’elles pour changer une phrase, sa place, ou quand un article est proposé. Rien ne change dans vos contrats avant le jour que vous donnez.</translation>
    </message>
    <message>
        <source>Articles, in their order</source>
        <translation>Articles, dans leur ordre</translation>
    </message>
    <message>
        <source>Title of a new article</source>
        <translation>Titre d’un nouvel article</translation>
    </message>
    <message>
        <source>An article of your own…</source>
        <translation>Un article à vous…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the article</source>
        <translation>Ajouter l’article</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen article</source>
        <translation>Retirer l’article choisi</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>Monter l’article</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>Descendre l’article</translation>
    </message>
    <message>
        <source>The contract as it would print</source>
        <translation>Le contrat tel qu’il s’imprimerait</translation>
    </message>
    <message>
        <source>Those of Jalons</source>
        <translation>Celles de Jalons</translation>
    </message>
    <message>
        <source>Those of Jalons, in use</source>
        <translation>Celles de Jalons, en usage</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Since you began, the clauses of Jalons have changed — %1. Yours stay as they are.</source>
        <translation>Depuis votre copie, les clauses de Jalons ont changé — %1. Les vôtres restent comme elles sont.</translation>
    </message>
    <message>
        <source>%1 is not being accompanied.</source>
        <translation>%1 n’a pas d’accompagnement en cours.</translation>
    </message>
    <message>
        <source>As it would print for somebody made up, all articles</source>
        <translation>Pour une personne fictive, avec tous les articles</translation>
    </message>
</context>
<context>
    <name>jalons::CollectivePage</name>
    <message>
        <source>Parts of what is done together</source>
        <translation>Parties du collectif</translation>
    </message>
    <message>
        <source>Activities and projects</source>
        <translation>Actions et projets</translation>
    </message>
    <message>
        <source>Assemblies</source>
        <translation>Assemblées</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Collectif</translation>
    </message>
    <message>
        <source>Workshops, outings, projects with the neighbourhood, assemblies</source>
        <translation>Ateliers, sorties, projets avec le quartier, assemblées</translation>
    </message>
</context>
<context>
    <name>jalons::ColumnsModel</name>
    <message>
        <source>Column of the list</source>
        <translation>Colonne de la liste</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>jalons::ColumnsView</name>
    <message>
        <source>Columns and what they become</source>
        <translation>Les colonnes et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>First lines of the list</source>
        <translation>Premières lignes de la liste</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Save this mapping…</source>
        <translation>Enregistrer cette correspondance…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Premières lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in all</source>
        <translation>
            <numerusform>%n ligne en tout</numerusform>
            <numerusform>%n lignes en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer cette correspondance</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>Read the hidden lines too</source>
        <translation>Lire aussi les lignes masquées</translation>
    </message>
</context>
<context>
    <name>jalons::CommandLine</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>Option inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown command: %1</source>
        <translation>Commande inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>jalons: %1</source>
        <translation>jalons&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Il manque un argument.</translation>
    </message>
    <message>
        <source>One argument too many: %1</source>
        <translation>Un argument de trop&#xa0;: %1</translation>
    </message>
    <message>
        <source>--today wants a date as 2026-03-10.</source>
        <translation>--today attend une date comme 2026-03-10.</translation>
    </message>
    <message>
        <source>The structure needs a name: --name NAME.</source>
        <translation>La structure a besoin d’un nom&#xa0;: --name NOM.</translation>
    </message>
    <message>
        <source>--size wants a width and a height in pixels, as 1366x768.</source>
        <translation>--size attend une largeur et une hauteur en pixels, comme 1366x768.</translation>
    </message>
    <message>
        <source>%1: no problem found.</source>
        <translation>%1&#xa0;: aucun problème trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %n problem(s) found.</source>
        <translation>
            <numerusform>%1&#xa0;: plus de %n problème trouvé.</numerusform>
            <numerusform>%1&#xa0;: plus de %n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s) found.</source>
        <translation>
            <numerusform>%1&#xa0;: %n problème trouvé.</numerusform>
            <numerusform>%1&#xa0;: %n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an id: “jalons list” gives them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant&#xa0;: «&#xa0;jalons list&#xa0;» les donne.</translation>
    </message>
    <message>
        <source>There is no contract with the id %1.</source>
        <translation>Aucun contrat n’a l’identifiant %1.</translation>
    </message>
    <message>
        <source>There is no diagnostic with the id %1.</source>
        <translation>Aucun diagnostic n’a l’identifiant %1.</translation>
    </message>
    <message>
        <source>There is no evaluation with the id %1.</source>
        <translation>Aucune évaluation n’a l’identifiant %1.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 est restauré depuis %2.</translation>
    </message>
    <message>
        <source>What it held is kept aside: %1</source>
        <translation>Ce qu’il contenait est mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The last good backup: %1</source>
        <translation>La dernière bonne sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: something is missing: see above.</source>
        <translation>%1&#xa0;: il manque quelque chose, voir ci-dessus.</translation>
    </message>
    <message>
        <source>No sheet “%1”: there are %2.</source>
        <translation>Pas de feuille «&#x202f;%1&#x202f;»&#x202f;: il y a %2.</translation>
    </message>
    <message>
        <source>--mapping wants a file that the import page has saved (%1).</source>
        <translation>--mapping demande un fichier enregistré par la page d’import (%1).</translation>
    </message>
    <message>
        <source>column “%1”: %2</source>
        <translation>colonne «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) would be imported</source>
        <translation>
            <numerusform>%n ligne serait importée</numerusform>
            <numerusform>%n lignes seraient importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out.</source>
        <translation>
            <numerusform>%n ligne laissée de côté.</numerusform>
            <numerusform>%n lignes laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no person with the id %1.</source>
        <translation>Aucune personne n’a le numéro %1.</translation>
    </message>
    <message>
        <source>There is no place with the id %1.</source>
        <translation>Aucune place n’a le numéro %1.</translation>
    </message>
    <message>
        <source>%1: the copies beside it could not be looked at: %2</source>
        <translation>%1&#xa0;: les copies à côté de lui n’ont pas pu être regardées&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: what is wrong keeps the rest from being checked.</source>
        <translation>%1&#xa0;: ce qui ne va pas empêche de vérifier le reste.</translation>
    </message>
    <message>
        <source>“%1” is not written in the encoding of this system: give the file or the folder another name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit dans l’encodage de ce système&#xa0;: donnez un autre nom au fichier ou au dossier.</translation>
    </message>
    <message>
        <source>Usage: jalons [FILE] or jalons %1 FILE …
“jalons --help” says it all.</source>
        <translation>Usage : jalons [FICHIER] ou jalons %1 FICHIER …
« jalons --help » dit tout.</translation>
    </message>
    <message>
        <source>Interrupted: nothing is left half written.</source>
        <translation>Interrompu&#xa0;: rien ne reste à moitié écrit.</translation>
    </message>
    <message>
        <source>The backup could only be read back from the computer’s memory: a fault of the disk would not show.</source>
        <translation>La sauvegarde n’a pu être relue que depuis la mémoire de l’ordinateur&#xa0;: un défaut du disque ne se verrait pas.</translation>
    </message>
    <message>
        <source>The backup had no fingerprint of what was written when it was made: all of it was read, and nothing of it contradicts itself.</source>
        <translation>La sauvegarde n’avait pas d’empreinte de ce qui a été écrit à sa création&#xa0;: elle a été lue en entier, et rien ne s’y contredit.</translation>
    </message>
    <message>
        <source>jalons: what was to be shown could not be written: the output is full or closed.</source>
        <translation>jalons : ce qui devait être affiché n’a pas pu être écrit : la sortie est pleine ou fermée.</translation>
    </message>
    <message>
        <source>--differences wants keep, take or add.</source>
        <translation>--differences attend keep, take ou add.</translation>
    </message>
    <message>
        <source>--encoding wants utf-8, windows, iso-8859-15 or mac.</source>
        <translation>--encoding attend utf-8, windows, iso-8859-15 ou mac.</translation>
    </message>
    <message>
        <source>read as %1, a line would be: %2</source>
        <translation>lue en %1, une ligne serait&#xa0;: %2</translation>
    </message>
    <message>
        <source>The accents of this list can be read in two ways: say which with --encoding.</source>
        <translation>Les accents de cette liste peuvent se lire de deux façons&#xa0;: dites laquelle avec --encoding.</translation>
    </message>
    <message numerus="yes">
        <source>column “%1”: left out, %n value(s)</source>
        <translation>
            <numerusform>colonne «&#xa0;%1&#xa0;»&#xa0;: laissée de côté, %n valeur</numerusform>
            <numerusform>colonne «&#xa0;%1&#xa0;»&#xa0;: laissée de côté, %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a contract is printed for signature.</source>
        <translation>Seul un contrat s’imprime pour signature.</translation>
    </message>
    <message>
        <source>There is no participation with the id %1.</source>
        <translation>Aucune participation ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>There is no receipt with the id %1.</source>
        <translation>Aucun récépissé ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>There is no attestation with the number %1.</source>
        <translation>Aucune attestation ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>There is no paper with the number %1.</source>
        <translation>Aucun papier ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’imprime pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Only a contract has annexes.</source>
        <translation>Seul un contrat a des annexes.</translation>
    </message>
    <message>
        <source>There is no diagnostic or evaluation with the id %1.</source>
        <translation>Il n’y a ni diagnostic ni évaluation de l’identifiant %1.</translation>
    </message>
    <message>
        <source>There is no accompaniment with the id %1.</source>
        <translation>Il n’y a pas d’accompagnement de l’identifiant %1.</translation>
    </message>
    <message>
        <source>“%1” is no shift: write a day as 2026-11-30, or its night as 2026-11-30-night.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un poste&#xa0;: écrivez un jour comme 2026-11-30, ou sa nuit comme 2026-11-30-night.</translation>
    </message>
    <message>
        <source>Jalons %1 — diagnostic, contract, actions, evaluation

  jalons [FILE]
        the window, on this file
  jalons demo FILE [--people N] [--years Y] [--passages P] [--actions A] [--seed S]
        makes the file of a fictitious structure (60 people, 3 years, seed 1)
  jalons create FILE --name NAME
        makes the file of a new structure
  jalons check FILE
        checks the whole file: storage, references, rules, signed contracts, place
  jalons backup FILE DIR
        a verified copy of the file in this folder; older ones are thinned out
  jalons restore BACKUP FILE
        puts a backup in place of the file, whose present state is kept aside
  jalons recover FILE NEW
        saves what can be read of a damaged file into a new one, with a report
  jalons list FILE people|accompaniments|contracts|actions|evaluations|lodgings|stays|requests|
        participations|receipts|attestations|papers|clauses|wordings|
        sentences|domains|difficulties|links|notes|handover|
        partners|activities|sessions|assemblies|needs
        one line each, columns set apart by tabs, with a header; ids first
  jalons print FILE contract|diagnostic|evaluation|evaluation-extract ID OUT.pdf [--force]
  jalons print FILE contract ID OUT.pdf --for-signature [--annexes] [--force]
        a document as PDF; ids as list gives them (diagnostic_id of accompaniments)
  jalons print FILE shared-diagnostic|simplified|wheel|map ID OUT.pdf [--force]
        a diagnostic without analysis; a diagnostic or evaluation in large print and
        short sentences, or its wheel; the map of an accompaniment
  jalons print FILE timeline ID OUT.pdf [--force]
        what happened in an accompaniment, in the order of dates
  jalons print FILE intake|attendance ID OUT.pdf [--force]
        papers of a person; attendance: of a place of list lodgings, 0 for all
  jalons print FILE journal ID OUT.pdf [--force]
        the journal of a person: the notes that are for the whole team
  jalons print FILE handover DAY[-night] OUT.pdf [--force]
        what a shift tells the next one: 2026-11-30, or its night 2026-11-30-night
  jalons print FILE session-sheet|minutes ID OUT.pdf [--force]
        the sheet to sign of a session, the minutes of an assembly
  jalons print FILE participation|participation-decision|receipt ID OUT.pdf [--force]
        what somebody pays: the calculation, the decision, a receipt
  jalons print FILE attestation NUMBER OUT.pdf [--force]
        an attestation as it was given, by the number that is on it
  jalons print FILE paper NUMBER OUT.pdf [--force]
        a paper as it was given, by the number that is on it
  jalons print FILE social-aid-request|prolongation-request|handing-receipt|inventory|
        tariffs|data-notice|trusted-notice|trusted-designation|trusted-revocation
        ID OUT.pdf [--force]
        the same as it would be given today to the person of this id
  jalons import FILE SOURCE [--sheet NAME] [--mapping M.json] [--dry-run]
        [--differences keep|take|add] [--add-referents] [--visible-only] [--encoding NAME]
        the people of a list; what no field takes is kept in their note, and told;
        1: somebody or a value was left out
  jalons export FILE DIR [--journal]
        the whole structure as CSV files and JSON, with what explains them
  jalons pictures FILE DIR [--dark] [--size 1366x768]
        a PNG picture of each page of the window
  jalons --help, jalons --version

No command but the window needs a display. Nothing is written over a file that is
there: --force lets a PDF replace a file, never one of Jalons, a folder or a device.
Folders are new or empty, that of backup apart. Ctrl+C leaves nothing half written.
Exit code: 0 done; 1 a problem was found; 2 bad usage; 3 a file, a folder or the
output cannot be used; 130 or 143 interrupted.
</source>
        <translation>Jalons %1 — diagnostic, contrat, actions, évaluation

  jalons [FICHIER]
        la fenêtre, sur ce fichier
  jalons demo FICHIER [--people N] [--years A] [--passages P] [--actions A] [--seed S]
        fabrique le fichier d’une structure fictive (60 personnes, 3 ans, graine 1)
  jalons create FICHIER --name NOM
        fabrique le fichier d’une nouvelle structure
  jalons check FICHIER
        vérifie tout le fichier : stockage, renvois, règles, contrats signés, emplacement
  jalons backup FICHIER DOSSIER
        une copie vérifiée du fichier dans ce dossier ; les plus anciennes sont éclaircies
  jalons restore SAUVEGARDE FICHIER
        met une sauvegarde à la place du fichier, dont l’état présent est mis de côté
  jalons recover FICHIER NOUVEAU
        enregistre ce qui peut être lu d’un fichier abîmé dans un nouveau, avec un rapport
  jalons list FICHIER people|accompaniments|contracts|actions|evaluations|lodgings|stays|requests|
        participations|receipts|attestations|papers|clauses|wordings|
        sentences|domains|difficulties|links|notes|handover|
        partners|activities|sessions|assemblies|needs
        une ligne chacun, colonnes séparées par des tabulations, avec un en-tête ; numéros d’abord
  jalons print FICHIER contract|diagnostic|evaluation|evaluation-extract NUMÉRO SORTIE.pdf [--force]
  jalons print FICHIER contract NUMÉRO SORTIE.pdf --for-signature [--annexes] [--force]
        un document en PDF ; numéros donnés par list (diagnostic_id des accompaniments)
  jalons print FICHIER shared-diagnostic|simplified|wheel|map NUMÉRO SORTIE.pdf [--force]
        un diagnostic sans l’analyse ; un diagnostic ou une évaluation en grands caractères
        et phrases courtes, ou sa roue ; la carte d’un accompagnement
  jalons print FICHIER timeline NUMÉRO SORTIE.pdf [--force]
        ce qui s’est passé dans un accompagnement, dans l’ordre des dates
  jalons print FICHIER intake|attendance NUMÉRO SORTIE.pdf [--force]
        papiers d’une personne ; attendance : d’une place de list lodgings, 0 pour toutes
  jalons print FICHIER journal ID SORTIE.pdf [--force]
        le journal de suivi d’une personne : les notes de toute l’équipe
  jalons print FICHIER handover JOUR[-night] SORTIE.pdf [--force]
        ce qu’un poste transmet au suivant : 2026-11-30, ou sa nuit 2026-11-30-night
  jalons print FICHIER session-sheet|minutes ID SORTIE.pdf [--force]
        la feuille de présence d’une séance, le compte rendu d’une assemblée
  jalons print FICHIER participation|participation-decision|receipt NUMÉRO SORTIE.pdf [--force]
        ce que l’on paie&#xa0;: le calcul, la décision, un récépissé
  jalons print FICHIER attestation NUMÉRO SORTIE.pdf [--force]
        une attestation telle qu’elle a été donnée, par le numéro qu’elle porte
  jalons print FICHIER paper NUMÉRO SORTIE.pdf [--force]
        un papier tel qu’il a été donné, par le numéro qu’il porte
  jalons print FICHIER social-aid-request|prolongation-request|handing-receipt|inventory|
        tariffs|data-notice|trusted-notice|trusted-designation|trusted-revocation
        NUMÉRO SORTIE.pdf [--force]
        le même, tel qu’il serait donné aujourd’hui à la personne de ce numéro
  jalons import FICHIER SOURCE [--sheet FEUILLE] [--mapping M.json] [--dry-run]
        [--differences keep|take|add] [--add-referents] [--visible-only] [--encoding NOM]
        les personnes d’une liste ; ce qu’aucun champ ne prend est gardé dans leur note,
        et dit ; 1 : quelqu’un ou une valeur est resté de côté
  jalons export FICHIER DOSSIER [--journal]
        toute la structure en fichiers CSV et JSON, avec ce qui les explique
  jalons pictures FICHIER DOSSIER [--dark] [--size 1366x768]
        une image PNG de chaque page de la fenêtre
  jalons --help, jalons --version

Aucune commande, sauf la fenêtre, n’a besoin d’un écran. Rien n’est écrit sur un fichier
qui est là : --force laisse un PDF remplacer un fichier, jamais un fichier de Jalons, un
dossier ou un périphérique. Les dossiers sont nouveaux ou vides, sauf celui de backup.
Ctrl+C ne laisse rien à moitié écrit.
Code de fin : 0 fait ; 1 un problème a été trouvé ; 2 mauvais usage ; 3 un fichier, un
dossier ou la sortie est inutilisable ; 130 ou 143 interrompu.
</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: people, accompaniments, contracts, actions, evaluations, lodgings, stays, requests, participations, receipts, attestations, papers, clauses, wordings, sentences, domains, difficulties, links, notes, handover, partners, activities, sessions, assemblies or needs.</source>
        <translation>«&#xa0;%1&#xa0;» ne se liste pas&#xa0;: people, accompaniments, contracts, actions, evaluations, lodgings, stays, requests, participations, receipts, attestations, papers, clauses, wordings, sentences, domains, difficulties, links, notes, handover, partners, activities, sessions, assemblies ou needs.</translation>
    </message>
    <message>
        <source>There is no session with the id %1.</source>
        <translation>Il n’y a pas de séance de numéro %1.</translation>
    </message>
    <message>
        <source>There is no assembly with the id %1.</source>
        <translation>Il n’y a pas d’assemblée de numéro %1.</translation>
    </message>
</context>
<context>
    <name>jalons::CommitmentLine</name>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Objective it is for</source>
        <translation>Objectif concerné</translation>
    </message>
    <message>
        <source>Commits to…</source>
        <translation>S’engage à…</translation>
    </message>
    <message>
        <source>The whole contract</source>
        <translation>Tout le contrat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Remove this commitment</source>
        <translation>Retirer cet engagement</translation>
    </message>
</context>
<context>
    <name>jalons::CommitmentRow</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Was it kept: %1</source>
        <translation>Engagement tenu ou non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why not: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation>Commentaire sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pour quelle raison&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>commitment, who</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jalons::CommitmentsForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a commitment: %1</source>
        <translation>Ajouter un engagement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::CompletionPanel</name>
    <message>
        <source>Completed on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Shared summary</source>
        <translation>Synthèse partagée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>What you understand together, and what matters first</source>
        <translation>Ce que vous comprenez ensemble, et ce qui compte d’abord</translation>
    </message>
</context>
<context>
    <name>jalons::ConceptText</name>
    <message numerus="yes">
        <source>%n accompaniment(s), with their diagnostics and contracts</source>
        <translation>
            <numerusform>%n accompagnement, avec son diagnostic et ses contrats</numerusform>
            <numerusform>%n accompagnements, avec leurs diagnostics et contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the structure</source>
        <translation>
            <numerusform>%n champ de la structure</numerusform>
            <numerusform>%n champs de la structure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) merged before</source>
        <translation>
            <numerusform>%n dossier déjà fusionné</numerusform>
            <numerusform>%n dossiers déjà fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s)</source>
        <translation>
            <numerusform>%n autre ligne</numerusform>
            <numerusform>%n autres lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompaniment(s) of the household</source>
        <translation>
            <numerusform>%n accompagnement du ménage</numerusform>
            <numerusform>%n accompagnements du ménage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of the situation</source>
        <translation>
            <numerusform>%n fait de situation</numerusform>
            <numerusform>%n faits de situation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal</source>
        <translation>
            <numerusform>%n ligne du journal</numerusform>
            <numerusform>%n lignes du journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admission(s)</source>
        <translation>
            <numerusform>%n admission</numerusform>
            <numerusform>%n admissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n séjour</numerusform>
            <numerusform>%n séjours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) with a household</source>
        <translation>
            <numerusform>%n lien avec un ménage</numerusform>
            <numerusform>%n liens avec un ménage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of a participation</source>
        <translation>
            <numerusform>%n ligne de participation</numerusform>
            <numerusform>%n lignes de participation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n récépissé</numerusform>
            <numerusform>%n récépissés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s)</source>
        <translation>
            <numerusform>%n attestation</numerusform>
            <numerusform>%n attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) given</source>
        <translation>
            <numerusform>%n papier donné</numerusform>
            <numerusform>%n papiers donnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the hand-over</source>
        <translation>
            <numerusform>%n écrit du cahier de liaison</numerusform>
            <numerusform>%n écrits du cahier de liaison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) that concern them too</source>
        <translation>
            <numerusform>%n action qui la concerne aussi</numerusform>
            <numerusform>%n actions qui la concernent aussi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s) at a session</source>
        <translation>
            <numerusform>%n présence à une séance</numerusform>
            <numerusform>%n présences à des séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ContactForm</name>
    <message>
        <source>The contact is removed. Ctrl+Z brings it back.</source>
        <translation>Le contact est retiré. Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
</context>
<context>
    <name>jalons::ContactsCard</name>
    <message>
        <source>Whom to ask for</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
</context>
<context>
    <name>jalons::ContractEditor</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n page(s))</source>
        <translation>
            <numerusform>Écrit&#xa0;: %1 (%n page)</numerusform>
            <numerusform>Écrit&#xa0;: %1 (%n pages)</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the signatures: %1</source>
        <translation>Avant les signatures&#xa0;: %1</translation>
    </message>
    <message>
        <source>The contract is recorded as signed: it no longer changes.</source>
        <translation>Le contrat est enregistré comme signé&#xa0;: il ne change plus.</translation>
    </message>
    <message>
        <source>The draft is thrown away. Ctrl+Z brings it back.</source>
        <translation>Le brouillon est jeté. Ctrl+Z le fait revenir.</translation>
    </message>
    <message>
        <source>The contract as it will print</source>
        <translation>Le contrat tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Back to the list of contracts</source>
        <translation>Revenir à la liste des contrats</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Handed over on…</source>
        <translation>Remis le…</translation>
    </message>
    <message>
        <source>Record the signatures…</source>
        <translation>Enregistrer les signatures…</translation>
    </message>
    <message>
        <source>The contract was handed to the person on</source>
        <translation>Le contrat a été remis à la personne le</translation>
    </message>
    <message>
        <source>Day it was handed over</source>
        <translation>Jour de la remise</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Noter ce jour</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>Jeter ce brouillon</translation>
    </message>
    <message>
        <source>Print for signature…</source>
        <translation>Imprimer pour signature…</translation>
    </message>
    <message>
        <source>the sheet of the participation (none is completed)</source>
        <translation>la fiche de participation (aucune n’est terminée)</translation>
    </message>
    <message>
        <source>Not joined yet: %1</source>
        <translation>Pas encore joint&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::ContractsTab</name>
    <message>
        <source>Prepare a contract</source>
        <translation>Préparer un contrat</translation>
    </message>
    <message>
        <source>Prepare the contract</source>
        <translation>Préparer le contrat</translation>
    </message>
    <message>
        <source>Contracts and amendments</source>
        <translation>Contrats et avenants</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n objective(s)</source>
        <translation>
            <numerusform>%1 · %n objectif</numerusform>
            <numerusform>%1 · %n objectifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>The contract answers the diagnostic: complete the diagnostic first, together.</source>
        <translation>Le contrat répond au diagnostic&#xa0;: terminez d’abord le diagnostic, ensemble.</translation>
    </message>
    <message>
        <source>Open the diagnostic</source>
        <translation>Ouvrir le diagnostic</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>A contract was signed before Jalons…</source>
        <translation>Un contrat a été signé avant Jalons…</translation>
    </message>
    <message>
        <source>Contract of stay…</source>
        <translation>Contrat de séjour…</translation>
    </message>
    <message>
        <source>DIPC…</source>
        <translation>DIPC…</translation>
    </message>
    <message>
        <source>Individual document of support (DIPC)</source>
        <translation>Document individuel de prise en charge (DIPC)</translation>
    </message>
    <message>
        <source>Contract of stay not signed: DIPC…</source>
        <translation>Contrat de séjour non signé : DIPC…</translation>
    </message>
    <message>
        <source>The contract of stay says where and since when the person stays: note their arrival first, in “Accommodation”.</source>
        <translation>Le contrat de séjour dit où et depuis quand la personne séjourne : notez d’abord son arrivée, dans « Hébergement ».</translation>
    </message>
    <message>
        <source>One is being prepared already, number %1: go on with it.</source>
        <translation>Il y en a déjà un en préparation, le numéro %1 : continuez-le.</translation>
    </message>
    <message>
        <source>No contract yet. At the admission: the contract of stay or the DIPC, below. Once the diagnostic is completed: the contract that says what everybody commits to.</source>
        <translation>Pas encore de contrat. À l’admission&#xa0;: le contrat de séjour ou le DIPC, ci-dessous. Une fois le diagnostic terminé&#xa0;: le contrat, qui dit ce à quoi chacun s’engage.</translation>
    </message>
    <message>
        <source>Emergency: one-page DIPC…</source>
        <translation>Urgence&#xa0;: DIPC en une page…</translation>
    </message>
</context>
<context>
    <name>jalons::CopiesBar</name>
    <message>
        <source>&amp;Look at what they hold</source>
        <translation>&amp;Regarder ce qu’elles contiennent</translation>
    </message>
</context>
<context>
    <name>jalons::CopiesPage</name>
    <message>
        <source>Brought over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copies made by a synchronised folder</source>
        <translation>Copies faites par un dossier synchronisé</translation>
    </message>
    <message>
        <source>What is brought over joins the file; the copies are only read. Ctrl+Z takes it back, except what is signed.</source>
        <translation>Ce qui est repris entre dans le fichier&#xa0;; les copies ne sont que lues. Ctrl+Z l’annule, sauf ce qui est signé.</translation>
    </message>
    <message>
        <source>Looking at the copies…</source>
        <translation>Lecture des copies…</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>absent de ce fichier</translation>
    </message>
    <message>
        <source>Bring over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bring over: %1</source>
        <translation>Reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>What belongs to the structure (places, team, partners, words)</source>
        <translation>Ce qui est à la structure (lieux, équipe, partenaires, mots)</translation>
    </message>
    <message>
        <source>Bring everything over</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Nothing was written: see below.</source>
        <translation>Rien n’a été écrit&#xa0;: voyez ci-dessous.</translation>
    </message>
    <message>
        <source>Contract %1: its number was taken here, so it bears a mark; its text and its fingerprint are those that were signed.</source>
        <translation>Contrat %1&#xa0;: son numéro était déjà pris ici, il porte donc une marque&#xa0;; son texte et son empreinte sont ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>Not taken over, to be looked at</source>
        <translation>Non repris, à regarder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: “%2” is kept here, the copy says “%3”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est gardé ici, la copie dit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (%2): what it belongs to is no longer in this file.</source>
        <translation>%1 (%2)&#xa0;: ce à quoi cela se rattache n’est plus dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 (%2): removed in the copy, still needed here.</source>
        <translation>%1 (%2)&#xa0;: supprimé dans la copie, encore utile ici.</translation>
    </message>
    <message>
        <source>%1: signed here, and therefore left as it is.</source>
        <translation>%1&#xa0;: signé ici, donc laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 (%2): the person has another place here for these nights.</source>
        <translation>%1 (%2)&#xa0;: la personne a ici un autre lieu pour ces nuits.</translation>
    </message>
    <message>
        <source>The copies hold no record any more that this file lacks.</source>
        <translation>Les copies ne contiennent plus rien d’enregistré qui manque à ce fichier.</translation>
    </message>
    <message>
        <source>%1 (%2): it does not go with what this file says.</source>
        <translation>%1 (%2)&#xa0;: ne va pas avec ce que dit ce fichier.</translation>
    </message>
</context>
<context>
    <name>jalons::CopyText</name>
    <message numerus="yes">
        <source>%n copy(ies) of this file, made by a synchronisation, lie(s) beside it.</source>
        <translation>
            <numerusform>%n copie de ce fichier, faite par une synchronisation, se trouve à côté de lui.</numerusform>
            <numerusform>%n copies de ce fichier, faites par une synchronisation, se trouvent à côté de lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>They hold no change and no record that this file lacks.</source>
        <translation>Aucun changement ni aucune fiche de ces copies ne manque à ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may hold what this file does not. Jalons keeps them and changes nothing in them: look at them one by one before anybody removes them.</source>
        <translation>
            <numerusform>%n d’entre elles contient peut-être ce que ce fichier n’a pas. Jalons les garde et n’y change rien&#xa0;: regardez-les une à une avant que quelqu’un les supprime.</numerusform>
            <numerusform>%n d’entre elles contiennent peut-être ce que ce fichier n’a pas. Jalons les garde et n’y change rien&#xa0;: regardez-les une à une avant que quelqu’un les supprime.</numerusform>
        </translation>
    </message>
    <message>
        <source>typed and not recorded</source>
        <translation>saisi et pas enregistré</translation>
    </message>
    <message>
        <source>table “%1”</source>
        <translation>table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, service</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: what it holds is not known. %2</source>
        <translation>%1&#xa0;: on ne sait pas ce qu’elle contient. %2</translation>
    </message>
    <message>
        <source>%1: holds what this file does not (%2).</source>
        <translation>%1&#xa0;: contient ce que ce fichier n’a pas (%2).</translation>
    </message>
    <message>
        <source>%1: holds no change and no record that this file lacks.</source>
        <translation>%1&#xa0;: rien de ce qu’elle contient ne semble manquer à ce fichier (changements et fiches).</translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <comment>records, how many</comment>
        <translation>%1&#xa0;: %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this file does not hold</source>
        <translation>
            <numerusform>%n changement que ce fichier n’a pas</numerusform>
            <numerusform>%n changements que ce fichier n’a pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, made after %2</source>
        <comment>changes, moment</comment>
        <translation>%1, après le %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1&#xa0;: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>jalons::CounterReceiptForm</name>
    <message>
        <source>Why it is cancelled</source>
        <translation>Pourquoi il est annulé</translation>
    </message>
    <message>
        <source>Give the counter-receipt</source>
        <translation>Donner le contre-récépissé</translation>
    </message>
    <message>
        <source>Cancel receipt %1 of %2: it stays in the list, and a counter-receipt is given.</source>
        <translation>Annuler le récépissé %1 de %2&#xa0;: il reste dans la liste, et un contre-récépissé est donné.</translation>
    </message>
</context>
<context>
    <name>jalons::CustomFieldForm</name>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one choice</source>
        <translation>un choix</translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>plusieurs choix</translation>
    </message>
    <message>
        <source>Stays as it is once somebody has answered</source>
        <translation>Ne change plus dès que quelqu’un a répondu</translation>
    </message>
    <message>
        <source>Where it is filled in</source>
        <translation>Où il se remplit</translation>
    </message>
    <message>
        <source>identity of the person</source>
        <translation>identité de la personne</translation>
    </message>
    <message>
        <source>accompaniment</source>
        <translation>accompagnement</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Proposed in the forms</source>
        <translation>Proposé dans les formulaires</translation>
    </message>
    <message>
        <source>Unticked: no longer proposed, and still read where it was filled in</source>
        <translation>Décoché : n’est plus proposé, et reste lisible là où il a été rempli</translation>
    </message>
</context>
<context>
    <name>jalons::CustomFieldsCard</name>
    <message>
        <source>Fields of the structure</source>
        <translation>Champs de la structure</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>%1 · accompaniment</source>
        <translation>%1 · accompagnement</translation>
    </message>
</context>
<context>
    <name>jalons::CustomFieldsForm</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Fields of the structure</source>
        <translation>Champs de la structure</translation>
    </message>
    <message>
        <source>No longer proposed</source>
        <translation>N’est plus proposé</translation>
    </message>
</context>
<context>
    <name>jalons::CycleBar</name>
    <message>
        <source>Cycle of the accompaniment</source>
        <translation>Cycle de l’accompagnement</translation>
    </message>
</context>
<context>
    <name>jalons::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>dd/mm/yyyy or 1984</source>
        <translation>jj/mm/aaaa ou 1984</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation>%1&#xa0;: calendrier</translation>
    </message>
    <message>
        <source>Choose in a calendar (F4)</source>
        <translation>Choisir dans un calendrier (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>jalons::Desk</name>
    <message>
        <source>%1 (desk %2)</source>
        <translation>%1 (poste %2)</translation>
    </message>
    <message>
        <source>the desk %1</source>
        <translation>le poste %1</translation>
    </message>
    <message>
        <source>The file is being written elsewhere; it is also open at: %1.</source>
        <translation>Le fichier est en cours d’écriture ailleurs&#xa0;; il est aussi ouvert ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you typed could not be kept on this computer either: leave this window open until the file can be written, or copy it elsewhere.</source>
        <translation>Ce que vous avez tapé n’a pas pu être gardé non plus sur cet ordinateur&#xa0;: laissez cette fenêtre ouverte jusqu’à ce que le fichier puisse être écrit, ou copiez votre texte ailleurs.</translation>
    </message>
    <message>
        <source>What you typed is kept on this computer and goes into the file as soon as it can be written.</source>
        <translation>Ce que vous avez tapé est gardé sur cet ordinateur et entrera dans le fichier dès qu’il pourra être écrit.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Nothing on this page is printed. A person, a diagnostic, a contract and the lodging are.</source>
        <translation>Rien ne s’imprime sur cette page. Une personne, un diagnostic, un contrat et l’hébergement s’impriment.</translation>
    </message>
</context>
<context>
    <name>jalons::DiagnosticTab</name>
    <message>
        <source>The diagnostic belongs to an accompaniment: open one first.</source>
        <translation>Le diagnostic fait partie d’un accompagnement&#xa0;: ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The diagnostic is a conversation: start it when the person is ready. Domains open in any order, and may wait.</source>
        <translation>Le diagnostic est une conversation&#xa0;: commencez-le quand la personne est prête. Les domaines s’ouvrent dans l’ordre de votre choix, et peuvent attendre.</translation>
    </message>
    <message>
        <source>Start the diagnostic</source>
        <translation>Commencer le diagnostic</translation>
    </message>
</context>
<context>
    <name>jalons::DifferencesPanel</name>
    <message>
        <source>What this amendment changes in contract %1</source>
        <translation>Ce que cet avenant change dans le contrat %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Everything is still as in the contract.</source>
        <translation>Tout est encore comme dans le contrat.</translation>
    </message>
    <message>
        <source>Written since the print %1: it goes on as an amendment</source>
        <translation>Écrit depuis l’impression %1&#xa0;: cela continue en avenant</translation>
    </message>
    <message>
        <source>The lines are the same; what the person or the structure is called has changed.</source>
        <translation>Les lignes sont les mêmes&#xa0;; ce qui a changé est écrit dans le dossier de la personne ou dans la structure.</translation>
    </message>
</context>
<context>
    <name>jalons::DomainColumn</name>
    <message>
        <source>No domain holds this word</source>
        <translation>Aucun domaine ne contient ce mot</translation>
    </message>
    <message>
        <source>Find a word that was said</source>
        <translation>Retrouver un mot qui a été dit</translation>
    </message>
    <message>
        <source>Ctrl+F: a word said (“rent”)</source>
        <translation>Ctrl+F&#xa0;: un mot dit («&#xa0;loyer&#xa0;»)</translation>
    </message>
    <message>
        <source>Domains, in the order of the conversation</source>
        <translation>Domaines, dans l’ordre de la conversation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>domain, status</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jalons::DraftKeeper</name>
    <message>
        <source>The file can be written again: what you typed is stored.</source>
        <translation>Le fichier peut de nouveau être écrit&#xa0;: ce que vous avez tapé est enregistré.</translation>
    </message>
</context>
<context>
    <name>jalons::DraftText</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Arrival in the household</source>
        <translation>Arrivée dans le ménage</translation>
    </message>
    <message>
        <source>Departure or separation</source>
        <translation>Départ ou séparation</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Change of place</source>
        <translation>Changement de place</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Correction of a stay</source>
        <translation>Correction d’un séjour</translation>
    </message>
    <message>
        <source>Signatures of a contract</source>
        <translation>Signatures d’un contrat</translation>
    </message>
    <message>
        <source>Professional to add</source>
        <translation>Professionnel à ajouter</translation>
    </message>
    <message>
        <source>Word to add</source>
        <translation>Mot à ajouter</translation>
    </message>
    <message>
        <source>End of the accompaniment</source>
        <translation>Fin de l’accompagnement</translation>
    </message>
</context>
<context>
    <name>jalons::DuplicatesPage</name>
    <message>
        <source>No two files look like one person.</source>
        <translation>Aucun dossier ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Retour aux personnes</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche des doublons…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n paire à regarder</numerusform>
            <numerusform>%n paires à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Comparer %1 et %2</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 et %2 sont deux personnes</translation>
    </message>
    <message>
        <source>Noted: they are two people.</source>
        <translation>C’est noté : ce sont deux personnes.</translation>
    </message>
</context>
<context>
    <name>jalons::EarlierForm</name>
    <message>
        <source>A contract signed before Jalons</source>
        <translation>Un contrat signé avant Jalons</translation>
    </message>
    <message>
        <source>Number, as on the paper</source>
        <translation>Numéro, comme sur le papier</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Town of the signatures</source>
        <translation>Ville des signatures</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>The person who signed</source>
        <translation>La personne qui a signé</translation>
    </message>
    <message>
        <source>The professional who signed</source>
        <translation>Le professionnel qui a signé</translation>
    </message>
    <message>
        <source>Who signed for the structure</source>
        <translation>Qui a signé pour la structure</translation>
    </message>
    <message>
        <source>What was aimed at, one line each</source>
        <translation>Ce qui était visé, une ligne chacun</translation>
    </message>
    <message>
        <source>What the paper says is entered here once, and counts as signed. Its text stays on the paper: keep the original in the file.</source>
        <translation>Ce que dit le papier s’enregistre ici une fois, et compte comme signé. Son texte reste sur le papier&#xa0;: gardez l’original au dossier.</translation>
    </message>
    <message>
        <source>Enter this contract</source>
        <translation>Enregistrer ce contrat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who signed for them, if somebody did</source>
        <translation>Qui a signé pour elle, s’il y a lieu</translation>
    </message>
</context>
<context>
    <name>jalons::EndingForm</name>
    <message>
        <source>End the accompaniment</source>
        <translation>Terminer l’accompagnement</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de la fin</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The contract in force, until %1, ends with it.</source>
        <translation>Le contrat en vigueur, jusqu’au %1, se termine avec lui.</translation>
    </message>
    <message>
        <source>The contract in force ends with it.</source>
        <translation>Le contrat en vigueur se termine avec lui.</translation>
    </message>
    <message>
        <source>Accompaniment ended.</source>
        <translation>Accompagnement terminé.</translation>
    </message>
    <message>
        <source>Leaves the place that day</source>
        <translation>Quitte sa place ce jour-là</translation>
    </message>
    <message numerus="yes">
        <source>Abandon %n open action(s)</source>
        <translation>
            <numerusform>Abandonner %n action ouverte</numerusform>
            <numerusform>Abandonner %n actions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jalons::EntryCard</name>
    <message>
        <source>Was it talked about?</source>
        <translation>En avez-vous parlé&#xa0;?</translation>
    </message>
    <message>
        <source>The person’s words</source>
        <translation>Les mots de la personne</translation>
    </message>
    <message>
        <source>In their own words, as they say it</source>
        <translation>Avec ses propres mots, comme elle le dit</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Points d’appui</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Already tried</source>
        <translation>Déjà essayé</translation>
    </message>
    <message>
        <source>What was already tried, and what came of it</source>
        <translation>Ce qui a déjà été essayé, et ce que cela a donné</translation>
    </message>
    <message>
        <source>The professional’s analysis</source>
        <translation>L’analyse du professionnel</translation>
    </message>
    <message>
        <source>What you understand of the situation, told apart from the person’s words</source>
        <translation>Ce que vous comprenez de la situation, distinct des mots de la personne</translation>
    </message>
    <message>
        <source>Priority for the person</source>
        <translation>Priorité pour la personne</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>le professionnel</translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation>Ce qu’en dit %1</translation>
    </message>
    <message>
        <source>Analysis by %1</source>
        <translation>Analyse par %1</translation>
    </message>
    <message>
        <source>Level given by %1</source>
        <translation>Niveau donné par %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 — before: %2</source>
        <comment>voice and earlier level</comment>
        <translation>%1 — avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>date and earlier words</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Your views differ by one step: talk about it together?</source>
        <translation>Vos avis diffèrent d’un niveau&#xa0;: en parler ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Your views differ by %1 steps: talk about it together?</source>
        <translation>Vos avis diffèrent de %1 niveaux&#xa0;: en parler ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Needs agreed together</source>
        <translation>Besoins retenus ensemble</translation>
    </message>
    <message>
        <source>No level yet: click the line, or type 1 to 5</source>
        <translation>Pas encore de niveau&#xa0;: cliquez sur la ligne, ou tapez de 1 à 5</translation>
    </message>
    <message>
        <source>Who can help here</source>
        <translation>Qui peut aider ici</translation>
    </message>
    <message>
        <source>No partner is linked to this domain yet</source>
        <translation>Aucun partenaire n’est encore lié à ce domaine</translation>
    </message>
    <message>
        <source>Open the partners</source>
        <translation>Ouvrir les partenaires</translation>
    </message>
</context>
<context>
    <name>jalons::ErrorText</name>
    <message>
        <source>This is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>There is no file here any more: check where it is, then open it again.</source>
        <translation>Le fichier n’est plus à cet endroit&#xa0;: vérifiez où il se trouve, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>A file already has this name: choose another name.</source>
        <translation>Un fichier porte déjà ce nom&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This file cannot be read: ask the person who looks after the computers for the right to read it.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: demandez le droit de le lire à la personne qui s’occupe de l’informatique.</translation>
    </message>
    <message>
        <source>Nothing can be written here: choose another folder, or ask for the right to write in this one.</source>
        <translation>Rien ne peut être écrit ici&#xa0;: choisissez un autre emplacement, ou demandez le droit d’écrire dans celui-ci.</translation>
    </message>
    <message>
        <source>This file belongs to another program: choose a Jalons file.</source>
        <translation>Ce fichier appartient à un autre logiciel&#xa0;: choisissez un fichier Jalons.</translation>
    </message>
    <message>
        <source>This file is empty: choose another one, or restore a backup.</source>
        <translation>Ce fichier est vide&#xa0;: choisissez-en un autre, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This file is not a Jalons file: choose another one.</source>
        <translation>Ce fichier n’est pas un fichier Jalons&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The disk did not answer: check that it is plugged in, then try again.</source>
        <translation>Le disque n’a pas répondu&#xa0;: vérifiez qu’il est bien branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Someone else changed this in the meantime: look at the new values, then make your change again.</source>
        <translation>Quelqu’un d’autre a modifié ces informations entre-temps&#xa0;: regardez les nouvelles valeurs, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>A signature or an erasure cannot be undone.</source>
        <translation>Une signature ou un effacement ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The document could not be written: check the folder or the printer.</source>
        <translation>Le document n’a pas pu être enregistré&#xa0;: vérifiez l’emplacement ou l’imprimante.</translation>
    </message>
    <message>
        <source>This file is damaged: it is left as it is. Restore the last backup, or recover what can be read of it.</source>
        <translation>Ce fichier est abîmé&#xa0;: il est laissé tel quel. Restaurez la dernière sauvegarde, ou récupérez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Jalons (%1): install that version or a later one to open it.</source>
        <translation>Ce fichier vient d’une version plus récente de Jalons (%1)&#xa0;: installez cette version ou une suivante pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Another desk is writing in this file: wait a moment, then try again.</source>
        <translation>Un autre poste écrit dans ce fichier : patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: make room, then try again.</source>
        <translation>Le disque est plein : libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was restored from a backup in the meantime: look at what it holds now, then make your change again.</source>
        <translation>Le fichier a été restauré depuis une sauvegarde entre-temps : regardez ce qu’il contient maintenant, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>A Jalons file, a folder or a device is never written over: choose another name.</source>
        <translation>Un fichier Jalons, un dossier ou un périphérique n’est jamais écrasé : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This folder cannot keep two desks from writing at once (it gives no file locks): put the file on the computer&apos;s own disk, or ask the person who looks after the computers to switch locks on.</source>
        <translation>Ce dossier ne peut pas empêcher deux postes d’écrire en même temps (il n’offre pas de verrous de fichiers) : placez le fichier sur le disque de l’ordinateur, ou demandez à la personne qui s’occupe des ordinateurs d’activer les verrous.</translation>
    </message>
    <message>
        <source>A write was under way when this file was last closed, and nothing can be written here to finish it: copy the file and those beside it that bear its name into a folder where you may write, and open it there.</source>
        <translation>Une écriture était en cours quand ce fichier a été fermé, et rien ne peut être écrit ici pour la terminer : copiez le fichier, et ceux à côté qui portent son nom, dans un dossier où vous pouvez écrire, puis ouvrez-le là.</translation>
    </message>
    <message>
        <source>This name is too long: choose one of fewer than 200 letters.</source>
        <translation>Ce nom est trop long : choisissez-en un de moins de 200 lettres.</translation>
    </message>
    <message>
        <source>Something went wrong in Jalons: try again.</source>
        <translation>Jalons a rencontré un problème : réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong in Jalons: try again. (Detail to report: %1)</source>
        <translation>Jalons a rencontré un problème : réessayez. (Détail à signaler : %1)</translation>
    </message>
    <message>
        <source>The person who sits at this desk may not see or do this: ask whoever is in charge of rights in your structure.</source>
        <translation>La personne qui tient ce poste ne peut pas voir ou faire cela&#xa0;: demandez à qui est chargé des droits dans votre structure.</translation>
    </message>
</context>
<context>
    <name>jalons::EvaluationPage</name>
    <message>
        <source>Back to the evaluations</source>
        <translation>Retour aux évaluations</translation>
    </message>
    <message>
        <source>Steps of the evaluation</source>
        <translation>Étapes de l’évaluation</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Path and decision</source>
        <translation>Parcours et décision</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Face à face</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Reopen to correct</source>
        <translation>Rouvrir pour corriger</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Extrait…</translation>
    </message>
    <message>
        <source>Extract for the préfet: without what is nobody else’s business</source>
        <translation>Extrait pour le préfet&#xa0;: sans ce qui ne regarde que la personne</translation>
    </message>
    <message>
        <source>What has moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message>
        <source>Simplified: large print, short sentences</source>
        <translation>Simplifiée : grands caractères, phrases courtes</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Simplifiée</translation>
    </message>
</context>
<context>
    <name>jalons::EvaluationsTab</name>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Commencée le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Go on with the evaluation</source>
        <translation>Continuer l’évaluation</translation>
    </message>
    <message>
        <source>Start an evaluation</source>
        <translation>Commencer une évaluation</translation>
    </message>
    <message>
        <source>Evaluations belong to an accompaniment: open one first.</source>
        <translation>Les évaluations font partie d’un accompagnement&#xa0;: ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>The first evaluation comes after the diagnostic: complete it first.</source>
        <translation>La première évaluation vient après le diagnostic&#xa0;: terminez-le d’abord.</translation>
    </message>
    <message>
        <source>An evaluation looks back together: what really happened, what it changed, and what comes next.</source>
        <translation>Une évaluation est un regard en arrière partagé&#xa0;: ce qui s’est vraiment passé, ce que cela a changé, et la suite.</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>terminée le %1</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Autre nature</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <comment>kind of evaluation</comment>
        <translation>Commencer : %1</translation>
    </message>
</context>
<context>
    <name>jalons::ExchangeText</name>
    <message>
        <source>There is no file here any more: choose it again.</source>
        <translation>Il n’y a plus de fichier à cet endroit&#x202f;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The computer does not let this file be read: close it in the other program, or copy it elsewhere.</source>
        <translation>L’ordinateur ne permet pas de lire ce fichier&#x202f;: fermez-le dans l’autre logiciel, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>There is nothing in this file: check that it is the right one.</source>
        <translation>Ce fichier ne contient rien&#x202f;: vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>This workbook is in an old format or locked with a password: open it and save it as .xlsx or CSV, without password.</source>
        <translation>Ce classeur est dans un ancien format ou protégé par un mot de passe&#x202f;: ouvrez-le et enregistrez-le en .xlsx ou en CSV, sans mot de passe.</translation>
    </message>
    <message>
        <source>This workbook is in another format: open it and save it as .xlsx or CSV.</source>
        <translation>Ce classeur est dans un autre format&#x202f;: ouvrez-le et enregistrez-le en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short: ask for it again, or save it again.</source>
        <translation>Ce fichier est abîmé ou incomplet&#x202f;: redemandez-le, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file is larger than %1: keep only the useful columns, or cut it into several files.</source>
        <translation>Ce fichier dépasse %1&#x202f;: ne gardez que les colonnes utiles, ou coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>This workbook unfolds into far more than a list: it is not read, to protect the computer. Ask for it again as CSV.</source>
        <translation>Ce classeur se déplie en bien plus qu’une liste&#x202f;: il n’est pas lu, pour protéger l’ordinateur. Redemandez-le en CSV.</translation>
    </message>
    <message>
        <source>This list has more than %L1 columns: keep only the useful ones.</source>
        <translation>Cette liste a plus de %L1 colonnes&#x202f;: ne gardez que les colonnes utiles.</translation>
    </message>
    <message>
        <source>This list has more than %L1 lines: cut it into several files.</source>
        <translation>Cette liste a plus de %L1 lignes&#x202f;: coupez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A name is missing: give at least a name or a first name.</source>
        <translation>Il manque un nom&#x202f;: indiquez au moins un nom ou un prénom.</translation>
    </message>
    <message>
        <source>“%1” is not a word of this list: write one of its words.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un choix possible ici&#x202f;: écrivez un des mots de la liste.</translation>
    </message>
    <message>
        <source>Nobody in the team is called “%1”: add this person to the team, or correct the name.</source>
        <translation>Personne dans l’équipe ne s’appelle «&#x202f;%1&#x202f;»&#x202f;: ajoutez cette personne à l’équipe, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>This cell is longer than %L1 characters: shorten it.</source>
        <translation>Cette case dépasse %L1 caractères&#x202f;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>The formula gives an error: put the value in its place.</source>
        <translation>La formule donne une erreur&#x202f;: mettez la valeur à sa place.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>Line %1: %2 is already in the file.</source>
        <translation>Ligne %1&#x202f;: %2 est déjà dans le fichier.</translation>
    </message>
    <message>
        <source>Line %1: %2 is already in this list.</source>
        <translation>Ligne %1&#x202f;: %2 est déjà dans cette liste.</translation>
    </message>
    <message>
        <source>Line %1: %2 resembles %3.</source>
        <translation>Ligne %1&#x202f;: %2 ressemble à %3.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Laisser cette ligne de côté</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Compléter ce qui est vide</translation>
    </message>
    <message>
        <source>Add as somebody else</source>
        <translation>Ajouter comme une autre personne</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n complétée</numerusform>
            <numerusform>%n complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accompaniment(s) opened</source>
        <translation>
            <numerusform>%n accompagnement ouvert</numerusform>
            <numerusform>%n accompagnements ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n ménage</numerusform>
            <numerusform>%n ménages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n ligne non importée</numerusform>
            <numerusform>%n lignes non importées</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder already holds files: choose an empty one.</source>
        <translation>Ce dossier contient déjà des fichiers&#x202f;: choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Champ de la structure&#x202f;: %1</translation>
    </message>
    <message>
        <source>Own field of the accompaniment: %1</source>
        <translation>Champ de l’accompagnement&#x202f;: %1</translation>
    </message>
    <message>
        <source>This list holds more than can be read at once: keep only the useful columns, or cut it into several files.</source>
        <translation>Cette liste contient plus que ce qui peut être lu d’un coup&#xa0;: gardez seulement les colonnes utiles, ou coupez-la en plusieurs fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of people whom another desk had written meanwhile: they were completed, or left out where it is not sure.</source>
        <translation>
            <numerusform>%n ligne d’une personne qu’un autre poste avait écrite entre-temps&#xa0;: elle a été complétée, ou laissée de côté si ce n’est pas sûr.</numerusform>
            <numerusform>%n lignes de personnes qu’un autre poste avait écrites entre-temps&#xa0;: elles ont été complétées, ou laissées de côté si ce n’est pas sûr.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of Jalons does not know %1: everything else is exported. Ask whoever made this file what it is.</source>
        <translation>Cette version de Jalons ne connaît pas %1&#xa0;: tout le reste est exporté. Demandez à qui a fait ce fichier ce que c’est.</translation>
    </message>
    <message>
        <source>A member of the household has no name: give at least a first name.</source>
        <translation>Un membre du ménage n’a pas de nom&#xa0;: donnez au moins un prénom.</translation>
    </message>
    <message>
        <source>This line has more cells than there are headers: look for a separator too many. The value is kept in the note.</source>
        <translation>Cette ligne a plus de cases que de titres&#xa0;: cherchez un séparateur en trop. La valeur est gardée dans la note.</translation>
    </message>
    <message>
        <source>A quote that closes nothing was left out, and the line read without it: check that its cells are in their places.</source>
        <translation>Un guillemet qui ne ferme rien a été laissé de côté, et la ligne lue sans lui&#xa0;: vérifiez que ses cases sont à leur place.</translation>
    </message>
    <message>
        <source>This cell holds lines that look like other people: if they are, look for a lost quote in the list.</source>
        <translation>Cette case contient des lignes qui ressemblent à d’autres personnes&#xa0;: si c’en sont, cherchez un guillemet perdu dans la liste.</translation>
    </message>
    <message>
        <source>There is no room left in the note for “%1”: write it elsewhere.</source>
        <translation>Il n’y a plus de place dans la note pour «&#xa0;%1&#xa0;»&#xa0;: écrivez-le ailleurs.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a person.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une personne.</translation>
    </message>
    <message>
        <source>Keep the file’s</source>
        <translation>Garder ce que dit le fichier</translation>
    </message>
    <message>
        <source>Take the list’s</source>
        <translation>Prendre ce que dit la liste</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Line %1, “%2”: “%3” in the file, “%4” in the list: %5</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%3&#xa0;» dans le fichier, «&#xa0;%4&#xa0;» dans la liste&#xa0;: %5</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mélangé</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the titles of the columns are not read.</source>
        <translation>
            <numerusform>%n ligne au-dessus des titres des colonnes n’est pas lue.</numerusform>
            <numerusform>%n lignes au-dessus des titres des colonnes ne sont pas lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of this list have no titles: say what each of them is. Its first line is read as somebody.</source>
        <translation>Les colonnes de cette liste n’ont pas de titres&#xa0;: dites ce qu’est chacune. Sa première ligne est lue comme quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>%n added to the team</source>
        <translation>
            <numerusform>%n ajouté à l’équipe</numerusform>
            <numerusform>%n ajoutés à l’équipe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) kept in the notes</source>
        <translation>
            <numerusform>%n valeur gardée dans les notes</numerusform>
            <numerusform>%n valeurs gardées dans les notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n valeur laissée de côté</numerusform>
            <numerusform>%n valeurs laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that say “nothing”</source>
        <translation>
            <numerusform>%n case qui dit «&#xa0;rien&#xa0;»</numerusform>
            <numerusform>%n cases qui disent «&#xa0;rien&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no person</source>
        <translation>
            <numerusform>%n ligne qui n’est pas une personne</numerusform>
            <numerusform>%n lignes qui ne sont pas des personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>line left out</source>
        <translation>ligne laissée de côté</translation>
    </message>
    <message>
        <source>kept in the note</source>
        <translation>gardée dans la note</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there, completed</source>
        <translation>
            <numerusform>%n déjà là, complétée</numerusform>
            <numerusform>%n déjà là, complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that swallow others, to look at</source>
        <translation>
            <numerusform>%n ligne qui en avale d’autres, à regarder</numerusform>
            <numerusform>%n lignes qui en avalent d’autres, à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a list: choose a CSV file or a workbook (.xlsx, .ods).</source>
        <translation>Ceci n’est pas une liste&#xa0;: choisissez un fichier CSV ou un classeur (.xlsx, .ods).</translation>
    </message>
    <message numerus="yes">
        <source>This workbook has %n sheet(s): “%1” is read.</source>
        <translation>
            <numerusform>Ce classeur a %n feuille&#xa0;: «&#xa0;%1&#xa0;» est lue.</numerusform>
            <numerusform>Ce classeur a %n feuilles&#xa0;: «&#xa0;%1&#xa0;» est lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden in the workbook: %1.</source>
        <translation>Masqué dans le classeur&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are hidden or filtered in the workbook.</source>
        <translation>
            <numerusform>%n ligne est masquée ou filtrée dans le classeur.</numerusform>
            <numerusform>%n lignes sont masquées ou filtrées dans le classeur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save what this list shows as an Excel workbook or CSV</source>
        <translation>Enregistrer ce que montre cette liste en classeur Excel ou en CSV</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Stop (%L1 lines)</source>
        <translation>Arrêter (%L1 lignes)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported.</source>
        <translation>
            <numerusform>%n ligne exportée.</numerusform>
            <numerusform>%n lignes exportées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::ExportCard</name>
    <message>
        <source>Take everything out</source>
        <translation>Tout récupérer</translation>
    </message>
    <message>
        <source>Export the structure…</source>
        <translation>Exporter la structure…</translation>
    </message>
    <message>
        <source>With the journal of changes</source>
        <translation>Avec le journal des modifications</translation>
    </message>
    <message>
        <source>Every record as CSV files and JSON, with a page that explains them: readable without Jalons. These files are not encrypted: keep them with care.</source>
        <translation>Toutes les données en fichiers CSV et JSON, avec une page qui les explique&#x202f;: lisibles sans Jalons. Ces fichiers ne sont pas chiffrés&#x202f;: gardez-les avec soin.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Jalons export %1</source>
        <translation>Export Jalons %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export en cours…</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>Export annulé.</translation>
    </message>
    <message>
        <source>The structure is exported in %1.</source>
        <translation>La structure est exportée dans %1.</translation>
    </message>
</context>
<context>
    <name>jalons::FactorCard</name>
    <message>
        <source>One of them</source>
        <translation>L’une d’elles</translation>
    </message>
    <message>
        <source>Make a need of it</source>
        <translation>En faire un besoin</translation>
    </message>
    <message>
        <source>Make an objective of it</source>
        <translation>En faire un objectif</translation>
    </message>
    <message>
        <source>Difficulty or strength</source>
        <translation>Difficulté ou point d’appui</translation>
    </message>
    <message>
        <source>Choose one, here or on the map…</source>
        <translation>Choisir, ici ou sur la carte…</translation>
    </message>
    <message>
        <source>What is needed, in the person’s words</source>
        <translation>Ce qu’il faudrait, dans les mots de la personne</translation>
    </message>
    <message>
        <source>What I need, what I would like…</source>
        <translation>Ce dont j’ai besoin, ce que j’aimerais…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of assessment, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>n’est plus dit</translation>
    </message>
    <message>
        <source>its domain was not talked about</source>
        <translation>son domaine n’a pas été abordé</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what became of it, words</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what was said</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A need goes into a diagnostic or an evaluation that is open: none is.</source>
        <translation>Un besoin entre dans un diagnostic ou une évaluation en cours : il n’y en a pas.</translation>
    </message>
    <message>
        <source>An objective goes into a contract that is being prepared: none is.</source>
        <translation>Un objectif entre dans un contrat en préparation : il n’y en a pas.</translation>
    </message>
    <message>
        <source>The objective is in the contract being prepared.</source>
        <translation>L’objectif est dans le contrat en préparation.</translation>
    </message>
    <message>
        <source>The need is in the assessment that is open.</source>
        <translation>Le besoin est dans l’évaluation en cours.</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Of the person themself</source>
        <translation>De la personne elle-même</translation>
    </message>
</context>
<context>
    <name>jalons::FieldHistory</name>
    <message>
        <source>History of this field</source>
        <translation>Historique de ce champ</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historique de cette fiche</translation>
    </message>
</context>
<context>
    <name>jalons::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>Dire qui travaille ici</translation>
    </message>
    <message>
        <source>Then choose below, on the left, who sits at this desk.</source>
        <translation>Puis choisir en bas à gauche qui est à ce poste.</translation>
    </message>
    <message>
        <source>Add the places</source>
        <translation>Ajouter les places</translation>
    </message>
    <message>
        <source>Buildings, then rooms, one by one or in series; for a structure that lodges.</source>
        <translation>Les bâtiments, puis les chambres, une à une ou en série&#xa0;; pour une structure qui héberge.</translation>
    </message>
    <message>
        <source>Record an arrival</source>
        <translation>Enregistrer une arrivée</translation>
    </message>
    <message>
        <source>Who comes, the family, the place and the intake in one form.</source>
        <translation>Qui arrive, la famille, la place et l’accueil en un seul formulaire.</translation>
    </message>
    <message>
        <source>Open a first file</source>
        <translation>Ouvrir un premier dossier</translation>
    </message>
    <message>
        <source>Of somebody who is accompanied and not lodged: only a name is needed.</source>
        <translation>D’une personne accompagnée sans être hébergée&#xa0;: un nom suffit.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>The people of a spreadsheet, with their accompaniments and households.</source>
        <translation>Les personnes d’un tableur, avec leurs accompagnements et leurs ménages.</translation>
    </message>
</context>
<context>
    <name>jalons::FoldCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Add “%1” to the list</source>
        <translation>Ajouter « %1 » à la liste</translation>
    </message>
</context>
<context>
    <name>jalons::GrowingTextEdit</name>
    <message>
        <source>…

[This text has %L1 characters, too many to be shown and changed here. It is kept whole.]</source>
        <translation>…

[Ce texte a %L1 caractères, trop pour être montré et modifié ici. Il est gardé entier.]</translation>
    </message>
    <message>
        <source>What you paste is too long for this field (%L1 characters at most): nothing has been changed. Paste the part that matters.</source>
        <translation>Ce que vous collez est trop long pour ce champ (%L1 caractères au plus)&#xa0;: rien n’a changé. Collez la partie qui compte.</translation>
    </message>
</context>
<context>
    <name>jalons::GuestList</name>
    <message>
        <source>Who comes</source>
        <translation>Qui arrive</translation>
    </message>
</context>
<context>
    <name>jalons::GuestRow</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau dossier)</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Family tie of %1</source>
        <translation>Lien familial de %1</translation>
    </message>
    <message>
        <source>no family tie</source>
        <translation>sans lien familial</translation>
    </message>
    <message>
        <source>What this person is to the first of those who come.</source>
        <translation>Ce qu’est cette personne pour la première de celles qui arrivent.</translation>
    </message>
    <message>
        <source>Already in the file? Choose instead:</source>
        <translation>Déjà dans le fichier&#xa0;? Choisir plutôt&#xa0;:</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>Where %1 sleeps</source>
        <translation>Où dort %1</translation>
    </message>
    <message>
        <source>in the same place</source>
        <translation>dans la même place</translation>
    </message>
    <message>
        <source>Another place than the first of those who come: a family may need two rooms.</source>
        <translation>Une autre place que la première personne&#xa0;: une famille peut avoir besoin de deux chambres.</translation>
    </message>
</context>
<context>
    <name>jalons::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Jalons %1</source>
        <translation>Jalons %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>jalons::HandingForm</name>
    <message>
        <source>Handed over on</source>
        <translation>Remise le</translation>
    </message>
    <message>
        <source>The person signed that they received it</source>
        <translation>La personne a signé l’accusé de réception</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
</context>
<context>
    <name>jalons::HandoverCard</name>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>la maison</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>done on %1 by %2</source>
        <translation>fait le %1 par %2</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lu par %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>C’est fait (D)</translation>
    </message>
    <message>
        <source>See it in the journal</source>
        <translation>Voir dans le journal</translation>
    </message>
    <message>
        <source>To the journal (J)</source>
        <translation>Au journal (J)</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct the entry of %1</source>
        <translation>Corriger l’écrit de %1</translation>
    </message>
    <message>
        <source>Remove the entry of %1</source>
        <translation>Retirer l’écrit de %1</translation>
    </message>
    <message>
        <source>It is in the journal of %1.</source>
        <translation>C’est dans le journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>jalons::HandoverForm</name>
    <message>
        <source>Text of the entry</source>
        <translation>Texte de la transmission</translation>
    </message>
    <message>
        <source>What the next shift has to know…</source>
        <translation>Ce que le poste suivant doit savoir…</translation>
    </message>
    <message>
        <source>Of whom, of what</source>
        <translation>De qui, de quoi</translation>
    </message>
    <message>
        <source>the house</source>
        <translation>la maison</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>To do by the next shift</source>
        <translation>À faire par le poste suivant</translation>
    </message>
</context>
<context>
    <name>jalons::HandoverView</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Incidents in the journals</source>
        <translation>Incidents dans les journaux</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Le poste d’avant</translation>
    </message>
    <message>
        <source>The shift after</source>
        <translation>Le poste d’après</translation>
    </message>
    <message>
        <source>The shift before (Alt+Page Up)</source>
        <translation>Le poste d’avant (Alt+Page précédente)</translation>
    </message>
    <message>
        <source>The shift after (Alt+Page Down)</source>
        <translation>Le poste d’après (Alt+Page suivante)</translation>
    </message>
    <message>
        <source>All that is shown here (F8)</source>
        <translation>Tout ce qui est montré ici (F8)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The entry is done</source>
        <translation>La transmission est terminée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>For those who follow</source>
        <translation>Pour ceux qui suivent</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Nobody comes, moves or leaves that day.</source>
        <translation>Personne n’arrive, ne change de place ni ne part ce jour-là.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Cahier de liaison</translation>
    </message>
    <message>
        <source>Nothing yet. Write above what the next shift has to know: everything is saved as you type.</source>
        <translation>Rien encore. Écrivez au-dessus ce que le poste suivant doit savoir&#xa0;: tout s’enregistre au fil de la frappe.</translation>
    </message>
    <message>
        <source>Nothing was written during this shift.</source>
        <translation>Rien n’a été écrit pendant ce poste.</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Change de place</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>jalons::HistoryButton</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of what is shown</source>
        <translation>Historique de ce qui est affiché</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Qui a modifié quoi, et quand</translation>
    </message>
    <message>
        <source>Open first what you want the history of.</source>
        <translation>Ouvrez d’abord ce dont vous voulez l’historique.</translation>
    </message>
</context>
<context>
    <name>jalons::HistoryPage</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Nothing was changed here since the file was made.</source>
        <translation>Rien n’a été modifié ici depuis la création du fichier.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Modifications, les dernières d’abord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From what to what</source>
        <translation>De quoi à quoi</translation>
    </message>
    <message>
        <source>The whole texts</source>
        <translation>Textes entiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Every change, the latest first</source>
        <translation>Toutes les modifications, les dernières d’abord</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a row</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Before:
%1

After:
%2</source>
        <translation>Avant&#x202f;:
%1

Après&#x202f;:
%2</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>jalons::HouseholdCard</name>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Household on another date</source>
        <translation>Le ménage à une autre date</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>autre date</translation>
    </message>
    <message>
        <source>Arrival…</source>
        <translation>Arrivée…</translation>
    </message>
    <message>
        <source>Birth…</source>
        <translation>Naissance…</translation>
    </message>
    <message>
        <source>Departure…</source>
        <translation>Départ…</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Tel qu’il était le %1</translation>
    </message>
    <message>
        <source>Alone. Add who lives with the person, or elsewhere, if anybody.</source>
        <translation>Seul(e). Ajoutez qui vit avec la personne, ou ailleurs, s’il y a lieu.</translation>
    </message>
    <message>
        <source>Nobody else on that day.</source>
        <translation>Personne d’autre ce jour-là.</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Anciens membres</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Retour…</translation>
    </message>
    <message>
        <source>%1 comes back</source>
        <translation>%1 revient</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s): this household is too large to be shown whole. Run a check of the file.</source>
        <translation>
            <numerusform>et %n autre&#xa0;: ce ménage est trop grand pour être montré entier. Faites vérifier le fichier.</numerusform>
            <numerusform>et %n autres&#xa0;: ce ménage est trop grand pour être montré entier. Faites vérifier le fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::IdentityTab</name>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Open an accompaniment</source>
        <translation>Ouvrir un accompagnement</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>End the accompaniment…</source>
        <translation>Terminer l’accompagnement…</translation>
    </message>
</context>
<context>
    <name>jalons::ImportPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import a list of people</source>
        <translation>Importer une liste de personnes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the whole import back. A list that is corrected can be imported again: the people already there are recognised.</source>
        <translation>Ctrl+Z annule tout l’import. Une liste corrigée peut être importée de nouveau&#x202f;: les personnes déjà présentes sont reconnues.</translation>
    </message>
    <message>
        <source>People imported</source>
        <translation>Personnes importées</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Checking the lines…</source>
        <translation>Vérification des lignes…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Import cancelled: nothing has been written.</source>
        <translation>Import annulé&#x202f;: rien n’a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in People</source>
        <translation>
            <numerusform>et %n autre, dans Personnes</numerusform>
            <numerusform>et %n autres, dans Personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which column holds the names.</source>
        <translation>Indiquez d’abord quelle colonne contient les noms.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Une autre liste</translation>
    </message>
    <message>
        <source>See the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Which line reads well?</source>
        <translation>Quelle ligne se lit bien&#xa0;?</translation>
    </message>
    <message>
        <source>The accents of this list can be read in two ways. Choose the line that is right: nothing is read before.</source>
        <translation>Les accents de cette liste peuvent se lire de deux façons. Choisissez la ligne qui est juste&#xa0;: rien n’est lu avant.</translation>
    </message>
    <message>
        <source>Choose a list of people: CSV or workbook (.xlsx, .ods), one person per line, with the names of the columns above. Nothing is written before you have seen everything.</source>
        <translation>Choisissez une liste de personnes&#xa0;: CSV ou classeur (.xlsx, .ods), une personne par ligne, avec le titre des colonnes au-dessus. Rien n’est enregistré avant que vous ayez tout vu.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.xml *.htm *.html)</source>
        <translation>Listes (*.csv *.txt *.tsv *.xlsx *.ods *.xls *.xml *.htm *.html)</translation>
    </message>
</context>
<context>
    <name>jalons::InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>jalons::InterviewHeader</name>
    <message>
        <source>Started on</source>
        <translation>Commencé le</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Reopen to correct</source>
        <translation>Rouvrir pour corriger</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Face à face</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>commencé le</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Complete the diagnostic…</source>
        <translation>Terminer le diagnostic…</translation>
    </message>
    <message>
        <source>Complete the evaluation…</source>
        <translation>Terminer l’évaluation…</translation>
    </message>
    <message>
        <source>Face to face: large type, to look at together</source>
        <translation>Face à face&#xa0;: en grands caractères, à regarder ensemble</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of difficulties</source>
        <translation>Carte des difficultés</translation>
    </message>
    <message>
        <source>What leads to what, and where to act first</source>
        <translation>Ce qui entraîne quoi, et où agir d’abord</translation>
    </message>
    <message>
        <source>Without the professional’s analysis</source>
        <translation>Sans l’analyse du professionnel</translation>
    </message>
    <message>
        <source>Simplified: large print, short sentences</source>
        <translation>Simplifiée : grands caractères, phrases courtes</translation>
    </message>
    <message>
        <source>Print other sheets: without analysis, simplified</source>
        <translation>Imprimer d’autres feuilles : sans l’analyse, simplifiée</translation>
    </message>
</context>
<context>
    <name>jalons::InterviewPage</name>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Priorities of %1</source>
        <translation>Priorités selon %1</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Interview of</source>
        <translation>Entretien avec</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notes de l’équipe</translation>
    </message>
    <message>
        <source>F9: notes kept apart from what is shared, and who was there</source>
        <translation>F9&#xa0;: notes gardées à part de ce qui est partagé, et qui était là</translation>
    </message>
    <message>
        <source>Wheels of the household side by side</source>
        <translation>Les roues du ménage côte à côte</translation>
    </message>
    <message>
        <source>F6: the same domain with another adult of the household</source>
        <translation>F6&#xa0;: le même domaine avec un autre adulte du ménage</translation>
    </message>
    <message>
        <source>%1 (to begin)</source>
        <translation>%1 (à commencer)</translation>
    </message>
</context>
<context>
    <name>jalons::LanguageBar</name>
    <message>
        <source>Language of the interview</source>
        <translation>Langue de l’entretien</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>translation not read over yet: %1</source>
        <translation>traduction pas encore relue&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (Esc)</source>
        <translation>%1 (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Back to the professional’s page</source>
        <translation>Revenir à la page du professionnel</translation>
    </message>
</context>
<context>
    <name>jalons::LanguageTextForm</name>
    <message>
        <source>The translation of Jalons is shown again. Ctrl+Z brings yours back.</source>
        <translation>La traduction de Jalons est montrée de nouveau. Ctrl+Z ramène la vôtre.</translation>
    </message>
    <message>
        <source>Text in French</source>
        <translation>Texte en français</translation>
    </message>
    <message>
        <source>It still says the same</source>
        <translation>Elle dit toujours la même chose</translation>
    </message>
    <message>
        <source>Take the translation of Jalons again</source>
        <translation>Reprendre la traduction de Jalons</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>What stands between {{ }} is filled from the file: it must stay</source>
        <translation>Ce qui est entre {{ }} vient du dossier&#xa0;: il doit rester</translation>
    </message>
    <message>
        <source>Nobody has translated this text yet: the French is shown.</source>
        <translation>Personne n’a encore traduit ce texte&#xa0;: le français est montré.</translation>
    </message>
    <message>
        <source>The French has changed since it was translated: the French is shown until this is looked at.</source>
        <translation>Le français a changé depuis la traduction&#xa0;: il est montré tant que personne n’a regardé.</translation>
    </message>
    <message>
        <source>Read over as it is.</source>
        <translation>Relu tel qu’il est.</translation>
    </message>
    <message>
        <source>Nobody has read this text over as it is.</source>
        <translation>Personne n’a relu ce texte tel qu’il est.</translation>
    </message>
</context>
<context>
    <name>jalons::LanguageWords</name>
    <message>
        <source>to be read over</source>
        <translation>à faire relire</translation>
    </message>
    <message>
        <source>read over by %1 on %2</source>
        <translation>relue par %1 le %2</translation>
    </message>
    <message>
        <source>%1; to be read over anew (texts changed since: %2)</source>
        <translation>%1&#xa0;; à faire relire de nouveau (textes changés depuis&#xa0;: %2)</translation>
    </message>
    <message>
        <source>This file is larger than %1: it is no language of Jalons.</source>
        <translation>Ce fichier dépasse %1&#xa0;: ce n’est pas une langue de Jalons.</translation>
    </message>
    <message>
        <source>This file cannot be read as a language: it is damaged or cut short (after %1 characters). Ask for it again.</source>
        <translation>Ce fichier ne peut pas être lu comme une langue&#xa0;: il est abîmé ou coupé (après %1 caractères). Redemandez-le.</translation>
    </message>
    <message>
        <source>This file is not a language of Jalons: choose one that was exported from this page.</source>
        <translation>Ce fichier n’est pas une langue de Jalons&#xa0;: choisissez-en un qui a été exporté depuis cette page.</translation>
    </message>
    <message>
        <source>This file is of a language that Jalons does not speak (“%1”).</source>
        <translation>Ce fichier est d’une langue que Jalons ne parle pas («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>This file is of another language (%1): choose that one first.</source>
        <translation>Ce fichier est d’une autre langue (%1)&#xa0;: choisissez d’abord celle-là.</translation>
    </message>
    <message>
        <source>This file holds far more texts than a language: it is not read.</source>
        <translation>Ce fichier contient bien plus de textes qu’une langue&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>Nothing was loaded: “%1” is not a text in this file.</source>
        <translation>Rien n’a été chargé&#xa0;: «&#xa0;%1&#xa0;» n’est pas un texte dans ce fichier.</translation>
    </message>
    <message>
        <source>Nothing was loaded, because of the text “%1”. %2</source>
        <translation>Rien n’a été chargé, à cause du texte «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>%1: nothing in this file is said otherwise.</source>
        <translation>%1&#xa0;: ce fichier ne dit rien autrement.</translation>
    </message>
    <message>
        <source>%1: texts changed: %2. They are to be read over.</source>
        <translation>%1&#xa0;: textes changés&#xa0;: %2. Ils sont à faire relire.</translation>
    </message>
    <message>
        <source>Left out, because they translate other French words: %1 (%2).</source>
        <translation>Laissés de côté, parce qu’ils traduisent d’autres mots français&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Left out, because nothing here is called so: %1 (%2).</source>
        <translation>Laissés de côté, parce que rien ne s’appelle ainsi ici&#xa0;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>jalons::LanguagesCard</name>
    <message>
        <source>Languages of the interview</source>
        <translation>Langues de l’entretien</translation>
    </message>
    <message>
        <source>Search the texts of the language</source>
        <translation>Chercher dans les textes de la langue</translation>
    </message>
    <message>
        <source>Search a text, in French or translated…</source>
        <translation>Chercher un texte, en français ou traduit…</translation>
    </message>
    <message>
        <source>Texts of the language</source>
        <translation>Textes de la langue</translation>
    </message>
    <message>
        <source>No text holds these words.</source>
        <translation>Aucun texte ne contient ces mots.</translation>
    </message>
    <message>
        <source>It was read over…</source>
        <translation>Relue par…</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>Charger un fichier…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>What the view face to face (F11) says in the language of the person. Have each language read over by somebody who reads it: until then a mark says that it was not. What you correct is yours; a file takes it to another structure.</source>
        <translation>Ce que la vue face à face (F11) dit dans la langue de la personne. Faites relire chaque langue par quelqu’un qui la lit&#xa0;: tant que ce n’est pas fait, une marque le dit. Ce que vous corrigez est à vous&#xa0;; un fichier le porte à une autre structure.</translation>
    </message>
    <message>
        <source>%1 – to be read over</source>
        <translation>%1 – à faire relire</translation>
    </message>
    <message>
        <source>Words around</source>
        <translation>Mots autour</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>to be translated</source>
        <translation>à traduire</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
    <message>
        <source>Languages of Jalons (*.json)</source>
        <translation>Langues de Jalons (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the language</source>
        <translation>Exporter la langue</translation>
    </message>
    <message>
        <source>Jalons language %1</source>
        <translation>Jalons langue %1</translation>
    </message>
    <message>
        <source>The language is saved.</source>
        <translation>La langue est enregistrée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, by whom it was read</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jalons::LevelForm</name>
    <message>
        <source>What the person would say</source>
        <translation>Ce que dirait la personne</translation>
    </message>
    <message>
        <source>What the professional sees</source>
        <translation>Ce que constate le professionnel</translation>
    </message>
    <message>
        <source>Level %1, what the person would say</source>
        <translation>Niveau %1, ce que dirait la personne</translation>
    </message>
    <message>
        <source>Level %1, what the professional sees</source>
        <translation>Niveau %1, ce que constate le professionnel</translation>
    </message>
    <message>
        <source>Level %1, in simple words</source>
        <translation>Niveau %1, en mots simples</translation>
    </message>
    <message>
        <source>In simple words</source>
        <translation>En mots simples</translation>
    </message>
</context>
<context>
    <name>jalons::LevelSlider</name>
    <message>
        <source>No level</source>
        <translation>Aucun niveau</translation>
    </message>
    <message>
        <source>No level yet: click the line, or type 1 to 5</source>
        <translation>Pas encore de niveau&#xa0;: cliquez sur la ligne, ou tapez de 1 à 5</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::LikenessText</name>
    <message>
        <source>same names, same birth date</source>
        <translation>mêmes noms, même date de naissance</translation>
    </message>
    <message>
        <source>names that are close, same birth date</source>
        <translation>noms proches, même date de naissance</translation>
    </message>
    <message>
        <source>same names, birth dates that are close</source>
        <translation>mêmes noms, dates de naissance proches</translation>
    </message>
    <message>
        <source>same names, a birth date is not known</source>
        <translation>mêmes noms, une date de naissance n’est pas connue</translation>
    </message>
    <message>
        <source>same phone, same first name</source>
        <translation>même téléphone, même prénom</translation>
    </message>
</context>
<context>
    <name>jalons::LinesCard</name>
    <message>
        <source>See the first %1</source>
        <translation>Voir les %1 premières lignes</translation>
    </message>
    <message>
        <source>See all (%1)</source>
        <translation>Tout voir (%1)</translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
</context>
<context>
    <name>jalons::LinkForm</name>
    <message>
        <source>The link is removed. Ctrl+Z brings it back.</source>
        <translation>Le lien est retiré. Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>does this</source>
        <translation>fait quoi</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>to what</source>
        <translation>à quoi</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>À quoi</translation>
    </message>
    <message>
        <source>Whose view</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the professional</source>
        <translation>le professionnel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Retirer ce lien</translation>
    </message>
</context>
<context>
    <name>jalons::LinksCard</name>
    <message>
        <source>leads to</source>
        <translation>entraîne</translation>
    </message>
    <message>
        <source>makes worse</source>
        <translation>aggrave</translation>
    </message>
    <message>
        <source>protects from</source>
        <translation>protège de</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links of the map</source>
        <translation>Liens de la carte</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
</context>
<context>
    <name>jalons::LodgingPage</name>
    <message>
        <source>The board shows who sleeps where. Begin with the places of the structure.</source>
        <translation>Le tableau montre qui dort où. Commencez par les places de la structure.</translation>
    </message>
    <message>
        <source>Add the places</source>
        <translation>Ajouter les places</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste d’émargement</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>Nouvelle arrivée</translation>
    </message>
    <message>
        <source>Parts of the lodging</source>
        <translation>Parties de l’hébergement</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Une semaine plus tôt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Une semaine plus tard</translation>
    </message>
    <message>
        <source>Click a bar for the stay, a free day for an arrival. Hatched: absent; grey: unavailable.</source>
        <translation>Un clic sur une barre ouvre le séjour, sur un jour libre une arrivée. Hachuré&#x202f;: absent&#x202f;; gris&#x202f;: indisponible.</translation>
    </message>
    <message>
        <source>The arrival is recorded.</source>
        <translation>L’arrivée est notée.</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n occupied today</source>
        <translation>
            <numerusform>%n occupée aujourd’hui</numerusform>
            <numerusform>%n occupées aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>dont %n en absence</numerusform>
            <numerusform>dont %n en absence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <translation>
            <numerusform>%n indisponible</numerusform>
            <numerusform>%n indisponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>this week %1, %2</source>
        <translation>cette semaine %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s)</source>
        <translation>
            <numerusform>%n arrivée</numerusform>
            <numerusform>%n arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departure(s)</source>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::MainWindow</name>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Jalons files (*.jalons)</source>
        <translation>Fichiers Jalons (*.jalons)</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>The backup is restored. What the file held is kept aside: %1</source>
        <translation>La sauvegarde est restaurée. Ce que le fichier contenait est mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The restoration was stopped: the file is as it was.</source>
        <translation>La restauration a été arrêtée&#xa0;: le fichier est resté comme il était.</translation>
    </message>
</context>
<context>
    <name>jalons::MapPage</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else on the map leads to: %1.</source>
        <translation>Sur la carte, rien d’autre ne mène à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The loop passes through it.</source>
        <translation>La boucle passe par là.</translation>
    </message>
    <message>
        <source>%1 of the %2 circuits of its loop pass through it.</source>
        <translation>%1 des %2 circuits de sa boucle passent par là.</translation>
    </message>
    <message>
        <source>Whose links count</source>
        <translation>Les liens qui comptent</translation>
    </message>
    <message>
        <source>Difficulties and strengths said in the interview stand here. Join them: what leads to what, what makes it worse, what protects.</source>
        <translation>Les difficultés et points d’appui dits pendant l’entretien sont ici. Reliez-les&#xa0;: ce qui entraîne quoi, ce qui aggrave, ce qui protège.</translation>
    </message>
    <message>
        <source>An arrow leads to; a thick one makes worse; a dashed one protects. A thick frame: difficulties that feed each other. Drag a box to move it, the dot at its right to draw a link.</source>
        <translation>Une flèche entraîne&#xa0;; épaisse, elle aggrave&#xa0;; en tirets, elle protège. Cadre épais&#xa0;: des difficultés qui s’entretiennent. Glissez une case pour la déplacer, le point à sa droite pour tracer un lien.</translation>
    </message>
    <message>
        <source>Where to act first</source>
        <translation>Où agir d’abord</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>according to the person</source>
        <translation>selon la personne</translation>
    </message>
    <message>
        <source>according to the professional</source>
        <translation>selon le professionnel</translation>
    </message>
    <message>
        <source>Map of difficulties</source>
        <translation>Carte des difficultés</translation>
    </message>
    <message>
        <source>Once difficulties are joined, what most comes of stands here, with the reason.</source>
        <translation>Une fois les difficultés reliées, ce dont il découle le plus est dit ici, avec la raison.</translation>
    </message>
    <message>
        <source>There are more circuits than were counted: the order may not be whole.</source>
        <translation>Il y a plus de circuits qu’il n’en a été compté&#xa0;: l’ordre peut être incomplet.</translation>
    </message>
    <message>
        <source>Earlier maps</source>
        <translation>Cartes d’avant</translation>
    </message>
    <message>
        <source>Earlier maps: as they stood when a diagnostic or evaluation was completed</source>
        <translation>Cartes d’avant : telles qu’elles étaient quand un diagnostic ou une évaluation a été terminé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>jalons::MapView</name>
    <message>
        <source>Map of difficulties. The list of links beside it says the same.</source>
        <translation>Carte des difficultés. La liste des liens, à côté, dit la même chose.</translation>
    </message>
    <message>
        <source>No assessment says it any more</source>
        <translation>Aucune évaluation ne le dit plus</translation>
    </message>
</context>
<context>
    <name>jalons::MeetingRhythmForm</name>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>The agreed rhythm is removed. Ctrl+Z brings it back.</source>
        <translation>Le rythme convenu est retiré. Ctrl+Z le fait revenir.</translation>
    </message>
    <message>
        <source>Agreed from</source>
        <translation>Convenu à partir du</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>Another agreement is another line: what was agreed before stays.</source>
        <translation>Un autre accord est une autre ligne&#xa0;: ce qui était convenu avant reste.</translation>
    </message>
    <message>
        <source>Remove this agreement</source>
        <translation>Retirer cet accord</translation>
    </message>
    <message>
        <source>Agreed rhythm of meetings</source>
        <translation>Rythme convenu des rencontres</translation>
    </message>
    <message>
        <source>Add an agreement</source>
        <translation>Ajouter un accord</translation>
    </message>
</context>
<context>
    <name>jalons::MemberLine</name>
    <message>
        <source>lives elsewhere</source>
        <translation>vit ailleurs</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Lien de %1</translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Change à partir du</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Membre depuis le %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Custody of %1</source>
        <translation>Garde de %1</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Vit ici</translation>
    </message>
    <message>
        <source>Concerned by the accompaniment</source>
        <translation>Concerné(e) par l’accompagnement</translation>
    </message>
    <message>
        <source>Change the tie of %1 with the household</source>
        <translation>Changer le lien de %1 avec le ménage</translation>
    </message>
</context>
<context>
    <name>jalons::MergePage</name>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Personne de confiance</translation>
    </message>
    <message>
        <source>Phone of the trusted person</source>
        <translation>Téléphone de la personne de confiance</translation>
    </message>
    <message>
        <source>Good to know when welcoming</source>
        <translation>Bon à savoir pour l’accueil</translation>
    </message>
    <message>
        <source>Both files have a current accompaniment. Which one goes on? The other ends today, with the reason « merging of files ».</source>
        <translation>Les deux dossiers ont un accompagnement en cours. Lequel continue ? L’autre se termine aujourd’hui, avec le motif « fusion de dossiers ».</translation>
    </message>
    <message>
        <source>Merge into one file</source>
        <translation>Fusionner en un dossier</translation>
    </message>
    <message>
        <source>Two files of one person?</source>
        <translation>Deux dossiers d’une même personne ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back without merging</source>
        <translation>Retour sans fusionner</translation>
    </message>
    <message>
        <source>Keep the other file</source>
        <translation>Conserver l’autre dossier</translation>
    </message>
    <message>
        <source>What joins the file that stays</source>
        <translation>Ce qui rejoint le dossier conservé</translation>
    </message>
    <message>
        <source>The other file holds nothing more.</source>
        <translation>L’autre dossier ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <translation>%1 · n° %2</translation>
    </message>
    <message>
        <source>The file that stays</source>
        <translation>Le dossier conservé</translation>
    </message>
    <message>
        <source>The file that joins it</source>
        <translation>Le dossier qui le rejoint</translation>
    </message>
    <message>
        <source>Everything joins the file that stays, and Ctrl+Z takes it back.</source>
        <translation>Tout rejoint le dossier conservé&#xa0;; Ctrl+Z annule la fusion.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis le %2</translation>
    </message>
    <message>
        <source>Two places for the same nights, from %1 to %2. Where did the person sleep?</source>
        <translation>Deux lieux pour les mêmes nuits, du %1 au %2. Où la personne a-t-elle dormi&#xa0;?</translation>
    </message>
    <message>
        <source>Two places for the same nights since %1. Where does the person sleep?</source>
        <translation>Deux lieux pour les mêmes nuits depuis le %1. Où la personne dort-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The other stay keeps only its nights before and after these.</source>
        <translation>L’autre séjour ne garde que ses nuits d’avant et d’après.</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sans personne d’autre</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Each file has a household. With whom does the person live?</source>
        <translation>Chaque dossier a un ménage. Avec qui la personne vit-elle&#xa0;?</translation>
    </message>
    <message>
        <source>with all of them: one household</source>
        <translation>avec tout le monde&#xa0;: un seul ménage</translation>
    </message>
    <message>
        <source>Answer first what is asked below</source>
        <translation>Répondez d’abord aux questions ci-dessous</translation>
    </message>
    <message>
        <source>Person to call</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Phone of the person to call</source>
        <translation>Téléphone de la personne à prévenir</translation>
    </message>
</context>
<context>
    <name>jalons::MergeText</name>
    <message>
        <source>the other accompaniment ended today</source>
        <translation>l’autre accompagnement terminé aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) told twice made one</source>
        <translation>
            <numerusform>%n séjour noté deux fois réuni</numerusform>
            <numerusform>%n séjours notés deux fois réunis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) shortened</source>
        <translation>
            <numerusform>%n séjour raccourci</numerusform>
            <numerusform>%n séjours raccourcis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) without a night left removed</source>
        <translation>
            <numerusform>%n séjour sans nuit restante retiré</numerusform>
            <numerusform>%n séjours sans nuit restante retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>the two households made one</source>
        <translation>les deux ménages réunis</translation>
    </message>
    <message>
        <source>the other household left</source>
        <translation>l’autre ménage quitté</translation>
    </message>
    <message>
        <source>The two files are one.</source>
        <translation>Les deux dossiers n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>The two files are one: %1.</source>
        <translation>Les deux dossiers n’en font plus qu’un&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jalons::MomentForm</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The moment is removed. Ctrl+Z brings it back.</source>
        <translation>Le moment est retiré. Ctrl+Z le fait revenir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>In the person’s words</source>
        <translation>Dans les mots de la personne</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Retirer ce moment</translation>
    </message>
    <message>
        <source>Moments that mattered</source>
        <translation>Moments importants</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Ajouter un moment</translation>
    </message>
</context>
<context>
    <name>jalons::MoveButtons</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>jalons::MovementsView</name>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>change of place</source>
        <translation>change de place</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>Nobody comes, moves or leaves.</source>
        <translation>Personne n’arrive, ne change de place ni ne part.</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>jalons::NavigationRail</name>
    <message>
        <source>Who sits here?</source>
        <translation>Qui est à ce poste&#xa0;?</translation>
    </message>
    <message>
        <source>Who sits here: %1</source>
        <translation>À ce poste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Not saved: see the message</source>
        <translation>Non enregistré&#xa0;: voir le message</translation>
    </message>
    <message>
        <source>Add a professional…</source>
        <translation>Ajouter un professionnel…</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <translation>Sauvegarde vérifiée %1</translation>
    </message>
    <message>
        <source>To be finished: kept as a draft</source>
        <translation>À terminer&#x202f;: gardé en brouillon</translation>
    </message>
    <message>
        <source>Not in the file yet: kept on this computer</source>
        <translation>Pas encore dans le fichier&#xa0;: gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>jalons::NeedForm</name>
    <message>
        <source>It is removed. Ctrl+Z brings it back.</source>
        <translation>C’est retiré. Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>What was voiced</source>
        <translation>Ce qui a été exprimé</translation>
    </message>
    <message>
        <source>By whom is not said</source>
        <translation>Par qui n’est pas dit</translation>
    </message>
    <message>
        <source>Need or proposal</source>
        <translation>Besoin ou proposition</translation>
    </message>
    <message>
        <source>need</source>
        <translation>besoin</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Lieu, quartier</translation>
    </message>
    <message>
        <source>A neighbourhood, a floor, a place</source>
        <translation>Un quartier, un étage, un lieu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>jalons::NeedsCard</name>
    <message>
        <source>What was voiced</source>
        <translation>Ce qui a été exprimé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>sans réponse encore</translation>
    </message>
</context>
<context>
    <name>jalons::NewPersonForm</name>
    <message>
        <source>Open an accompaniment today</source>
        <translation>Ouvrir un accompagnement aujourd’hui</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Optional; “1984” or “May 1984” will do</source>
        <translation>Facultatif&#xa0;; «&#xa0;1984&#xa0;» ou «&#xa0;mai 1984&#xa0;» suffit</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Optional; it tells whether the person is known</source>
        <translation>Facultatif ; dit si la personne est déjà connue</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Already in the file? Open instead:</source>
        <translation>Déjà dans le fichier&#xa0;? Ouvrez plutôt&#xa0;:</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>They come to stay…</source>
        <translation>Enregistrer son arrivée…</translation>
    </message>
    <message>
        <source>The place, the family and the intake in one form.</source>
        <translation>La place, la famille et l’accueil en un seul formulaire.</translation>
    </message>
    <message>
        <source>What was said, what comes next…</source>
        <translation>Ce qui a été dit, la suite…</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>Create the file with this note</source>
        <translation>Créer le dossier avec cette note</translation>
    </message>
</context>
<context>
    <name>jalons::NewPersonPage</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Only a name is needed; everything else can come later.</source>
        <translation>Un nom suffit&#xa0;; tout le reste peut venir plus tard.</translation>
    </message>
    <message>
        <source>Note about somebody new</source>
        <translation>Note sur quelqu’un de nouveau</translation>
    </message>
</context>
<context>
    <name>jalons::NoteCard</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>in the file of %1</source>
        <translation>dans le dossier de %1</translation>
    </message>
    <message>
        <source>also concerns %1</source>
        <translation>concerne aussi %1</translation>
    </message>
    <message>
        <source>Correct the note of %1</source>
        <translation>Corriger la note du %1</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Retirer la note du %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>Read on (%n more character(s))</source>
        <translation>
            <numerusform>Lire la suite (encore %n caractère)</numerusform>
            <numerusform>Lire la suite (encore %n caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seul·e</translation>
    </message>
    <message>
        <source>The referent and me</source>
        <translation>Le référent et moi</translation>
    </message>
</context>
<context>
    <name>jalons::NoteForm</name>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Genre de note</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Also concerns</source>
        <translation>Concerne aussi</translation>
    </message>
    <message>
        <source>What happened, what was said, what comes next…</source>
        <translation>Ce qui s’est passé, ce qui a été dit, la suite…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut la lire</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>The referent and me</source>
        <translation>Le référent et moi</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seul·e</translation>
    </message>
    <message>
        <source>hidden from the others, not protected: there are no accounts yet</source>
        <translation>cachée aux autres, pas protégée&#xa0;: il n’y a pas encore de comptes</translation>
    </message>
    <message>
        <source>Domains, who was there</source>
        <translation>Domaines, qui était là</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
</context>
<context>
    <name>jalons::NotesTab</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No note yet. Write above what happened: everything is saved as you type.</source>
        <translation>Pas encore de note. Écrivez ci-dessus ce qui s’est passé&#x202f;: tout est enregistré au fil de la frappe.</translation>
    </message>
    <message>
        <source>Older notes</source>
        <translation>Notes plus anciennes</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Enregistré au fil de la frappe</translation>
    </message>
    <message>
        <source>The note is done</source>
        <translation>La note est terminée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>In the file of</source>
        <translation>Dans le dossier de</translation>
    </message>
    <message>
        <source>Also concerns</source>
        <translation>Concerne aussi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Words of a note…</source>
        <translation>Mots d’une note…</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Genre de note</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Print those kept from the team too</source>
        <translation>Imprimer aussi les notes réservées</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>They are on no paper unless this is chosen</source>
        <translation>Elles ne sont sur aucun papier sans ce choix</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>tous les genres</translation>
    </message>
    <message>
        <source>every domain</source>
        <translation>tous les domaines</translation>
    </message>
    <message>
        <source>No note of this journal is like this.</source>
        <translation>Aucune note de ce journal n’est ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) kept for their author or the referent: not shown.</source>
        <translation>
            <numerusform>%n note réservée à son auteur ou au référent n’est pas montrée.</numerusform>
            <numerusform>%n notes réservées à leur auteur ou au référent ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
</context>
<context>
    <name>jalons::ObjectiveCard</name>
    <message>
        <source>Objective, in the person’s words</source>
        <translation>Objectif, avec les mots de la personne</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Need it answers</source>
        <translation>Besoin auquel il répond</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Visées</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Remove this objective</source>
        <translation>Retirer cet objectif</translation>
    </message>
    <message>
        <source>Details of this objective</source>
        <translation>Détails de cet objectif</translation>
    </message>
    <message>
        <source>What the person wants to reach, in their words</source>
        <translation>Ce que la personne veut atteindre, avec ses mots</translation>
    </message>
    <message>
        <source>How we go about it</source>
        <translation>Comment nous nous y prenons</translation>
    </message>
    <message>
        <source>How we will see that it is reached</source>
        <translation>À quoi nous verrons que c’est atteint</translation>
    </message>
    <message>
        <source>Domain…</source>
        <translation>Domaine…</translation>
    </message>
    <message>
        <source>— none of them —</source>
        <translation>— aucun d’eux —</translation>
    </message>
    <message>
        <source>Need of the diagnostic</source>
        <translation>Besoin du diagnostic</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>It would be “%1” if…</source>
        <translation>Ce serait « %1 » si…</translation>
    </message>
    <message>
        <source>if, in the person’s words…</source>
        <translation>si, dans les mots de la personne…</translation>
    </message>
    <message>
        <source>What each level means, in their words</source>
        <translation>Ce que veut dire chaque niveau, dans ses mots</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
</context>
<context>
    <name>jalons::ObjectiveRow</name>
    <message>
        <source>How far it was reached: %1</source>
        <translation>Jusqu’où l’objectif est atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comment on: %1</source>
        <translation>Commentaire sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <comment>indicator</comment>
        <translation>indicateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, what it means</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>jalons::ObjectivesForm</name>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Needs of the diagnostic: choose one to make it an objective</source>
        <translation>Besoins du diagnostic&#xa0;: choisissez-en un pour en faire un objectif</translation>
    </message>
    <message>
        <source>Make an objective of “%1”</source>
        <translation>Faire un objectif de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalons::OccupancyBoard</name>
    <message>
        <source>Occupancy: places and days</source>
        <translation>Occupation&#x202f;: places et jours</translation>
    </message>
    <message>
        <source> (departure)</source>
        <translation> (départ)</translation>
    </message>
    <message>
        <source> (absent)</source>
        <translation> (absence)</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>unavailable: %1</source>
        <translation>indisponible&#x202f;: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message numerus="yes">
        <source>%n bed(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jalons::OrderedList</name>
    <message>
        <source>Drag a line, or Alt+Up and Alt+Down, to change the order</source>
        <translation>Glissez une ligne, ou Alt+Haut et Alt+Bas, pour changer l’ordre</translation>
    </message>
    <message>
        <source>%1 (no longer proposed)</source>
        <translation>%1 (n’est plus proposé)</translation>
    </message>
</context>
<context>
    <name>jalons::OutcomeRow</name>
    <message>
        <source>What became of it: %1</source>
        <translation>Ce qu’elle est devenue : %1</translation>
    </message>
    <message>
        <source>How it is now: %1</source>
        <translation>Comment c’est aujourd’hui : %1</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Comment c’est aujourd’hui</translation>
    </message>
</context>
<context>
    <name>jalons::PaperHandForm</name>
    <message>
        <source>Handed over or signed on</source>
        <translation>Remis ou signé le</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>Papier %1</translation>
    </message>
</context>
<context>
    <name>jalons::PapersCard</name>
    <message>
        <source>Papers handed over or sent</source>
        <translation>Papiers remis ou envoyés</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>In the name of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>See the sheet…</source>
        <translation>Voir la feuille…</translation>
    </message>
    <message>
        <source>Give and print</source>
        <translation>Donner et imprimer</translation>
    </message>
    <message>
        <source>choose a paper</source>
        <translation>choisir un papier</translation>
    </message>
    <message>
        <source>the structure’s representative</source>
        <translation>le représentant de la structure</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>donné le %1</translation>
    </message>
    <message>
        <source>handed over or signed on %1</source>
        <translation>remis ou signé le %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>What goes with a contract of stay, and what is asked of the préfet: each paper is numbered and kept as it was given.</source>
        <translation>Ce qui accompagne un contrat de séjour et ce qui est demandé au préfet&#xa0;: chaque papier est numéroté et gardé tel qu’il a été donné.</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Remis…</translation>
    </message>
</context>
<context>
    <name>jalons::ParticipationForm</name>
    <message>
        <source>The participation being prepared is removed. Ctrl+Z brings it back.</source>
        <translation>La participation en préparation est retirée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>Decision of the prefect</source>
        <translation>Décision du préfet</translation>
    </message>
    <message>
        <source>Adults on the day of entry</source>
        <translation>Adultes le jour de l’entrée</translation>
    </message>
    <message>
        <source>Children on the day of entry</source>
        <translation>Enfants le jour de l’entrée</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Arrivée le</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir du</translation>
    </message>
    <message>
        <source>the arrival, or the day something changed</source>
        <translation>l’arrivée, ou le jour d’un changement</translation>
    </message>
    <message>
        <source>Meals are given</source>
        <translation>Les repas sont compris</translation>
    </message>
    <message>
        <source>Note on the sheet</source>
        <translation>Note sur la fiche</translation>
    </message>
    <message>
        <source>%1, valid from %2</source>
        <translation>%1, valable à partir du %2</translation>
    </message>
</context>
<context>
    <name>jalons::ParticipationLineForm</name>
    <message>
        <source>The line is removed. Ctrl+Z brings it back.</source>
        <translation>La ligne est retirée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Which income</source>
        <translation>Quelle ressource</translation>
    </message>
    <message>
        <source>Euros a month</source>
        <translation>Euros par mois</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Justificatif vu</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>jalons::ParticipationLinesCard</name>
    <message>
        <source>What is received, and what is taken off first</source>
        <translation>Ce qui est reçu, et ce qui est retiré d’abord</translation>
    </message>
    <message>
        <source>Lines of the calculation</source>
        <translation>Lignes du calcul</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>jalons::ParticipationTab</name>
    <message>
        <source>Prepare the calculation</source>
        <translation>Préparer le calcul</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Récépissés</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Récépissé…</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Décision %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>completed on %1</source>
        <translation>arrêtée le %1</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>handed over on %1, acknowledged</source>
        <translation>remise le %1, accusé signé</translation>
    </message>
    <message>
        <source>handed over on %1</source>
        <translation>remise le %1</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>Décision…</translation>
    </message>
    <message>
        <source>Handed over…</source>
        <translation>Remise…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Nothing is decided yet. The calculation is prepared from what the file knows of the day of arrival, then completed.</source>
        <translation>Rien n’est encore décidé. Le calcul est préparé à partir de ce que le dossier sait du jour de l’arrivée, puis arrêté.</translation>
    </message>
    <message>
        <source>Being prepared: %1</source>
        <translation>En préparation&#xa0;: %1</translation>
    </message>
    <message>
        <source>No rate is known for this household: choose the prefect’s decision, or write it down in “Structure”.</source>
        <translation>Aucun taux n’est connu pour ce ménage&#xa0;: choisissez la décision du préfet, ou notez-la dans «&#xa0;Structure&#xa0;».</translation>
    </message>
    <message>
        <source>There is no stay on the day of arrival: check the day, or record the stay.</source>
        <translation>Il n’y a pas de séjour le jour de l’arrivée&#xa0;: vérifiez le jour, ou notez le séjour.</translation>
    </message>
    <message>
        <source>%1 for the stay</source>
        <translation>%1 pour le séjour</translation>
    </message>
    <message>
        <source>%1 for the first month, from %2 (%3 of %4 days)</source>
        <translation>%1 pour le premier mois, à partir du %2 (%3 jours sur %4)</translation>
    </message>
    <message>
        <source>%1 are left; %2 must be.</source>
        <translation>Il reste %1&#xa0;; il doit rester au moins %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>; %1 are taken off first</source>
        <translation>&#xa0;; %1 sont retirés d’abord</translation>
    </message>
    <message>
        <source>; brought down to what leaves the minimum</source>
        <translation>&#xa0;; ramené à ce qui laisse le minimum</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>cancelled by %1</source>
        <translation>annulé par %1</translation>
    </message>
    <message>
        <source>cancels %1</source>
        <translation>annule %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print receipt %1</source>
        <translation>Imprimer le récépissé %1</translation>
    </message>
    <message>
        <source>Counter-receipt…</source>
        <translation>Contre-récépissé…</translation>
    </message>
    <message>
        <source>Cancel receipt %1</source>
        <translation>Annuler le récépissé %1</translation>
    </message>
    <message>
        <source>A receipt is given at each payment. It stays: a counter-receipt cancels it.</source>
        <translation>Un récépissé est donné à chaque paiement. Il reste&#xa0;: un contre-récépissé l’annule.</translation>
    </message>
    <message>
        <source>The participation belongs to a stay: record the arrival first.</source>
        <translation>La participation dépend d’un séjour&#xa0;: notez d’abord l’arrivée.</translation>
    </message>
    <message>
        <source>Record an arrival</source>
        <translation>Noter une arrivée</translation>
    </message>
    <message>
        <source>The participation is completed: print the sheet and the decision.</source>
        <translation>La participation est arrêtée&#xa0;: imprimez la fiche et la décision.</translation>
    </message>
</context>
<context>
    <name>jalons::PartnerForm</name>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Remove this partner</source>
        <translation>Retirer ce partenaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Personne à demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Peut aider pour</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Services proposés</translation>
    </message>
    <message>
        <source>How to refer somebody</source>
        <translation>Comment orienter</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>For people of where</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
</context>
<context>
    <name>jalons::PartnersPage</name>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Services and associations the team works with</source>
        <translation>Les services et associations avec qui l’équipe travaille</translation>
    </message>
    <message>
        <source>Search for a partner</source>
        <translation>Rechercher un partenaire</translation>
    </message>
    <message>
        <source>A name, a contact, a town, a word</source>
        <translation>Un nom, un contact, une ville, un mot</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>No partner yet. Add the services you call most often.</source>
        <translation>Pas encore de partenaire. Ajoutez les services que vous appelez le plus.</translation>
    </message>
    <message>
        <source>No partner matches. Check the first letters, or add it.</source>
        <translation>Aucun partenaire ne correspond. Vérifiez les premières lettres, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
</context>
<context>
    <name>jalons::PathForm</name>
    <message>
        <source>Complete the evaluation</source>
        <translation>Terminer l’évaluation</translation>
    </message>
    <message>
        <source>What the person thinks of the path</source>
        <translation>Ce que la personne pense du parcours</translation>
    </message>
    <message>
        <source>In their own words: what helped, what did not, what they expect now</source>
        <translation>Avec ses propres mots&#xa0;: ce qui a aidé, ce qui n’a pas aidé, ce qu’elle attend maintenant</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What was decided, in detail</source>
        <translation>Ce qui a été décidé, en détail</translation>
    </message>
    <message>
        <source>What changes, from when, who does what</source>
        <translation>Ce qui change, à partir de quand, qui fait quoi</translation>
    </message>
    <message>
        <source>Prepare the amendment</source>
        <translation>Préparer l’avenant</translation>
    </message>
    <message>
        <source>Decision taken together</source>
        <translation>Décision prise ensemble</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>The path, as %1 sees it</source>
        <translation>Le parcours, vu par %1</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Comment elle l’a donné</translation>
    </message>
    <message>
        <source>said, and written down</source>
        <translation>dit, et noté</translation>
    </message>
    <message>
        <source>written by the person</source>
        <translation>écrit par la personne</translation>
    </message>
    <message>
        <source>written with somebody’s help</source>
        <translation>écrit avec l’aide de quelqu’un</translation>
    </message>
    <message>
        <source>Keep it as it was given</source>
        <translation>Garder ces paroles telles quelles</translation>
    </message>
    <message>
        <source>It is then neither changed nor taken back, nor undone; another may be added.</source>
        <translation>Elles ne seront plus ni changées, ni retirées, ni annulées&#xa0;; d’autres pourront s’ajouter.</translation>
    </message>
    <message>
        <source>written by the person on %1</source>
        <translation>écrit par la personne le %1</translation>
    </message>
    <message>
        <source>written with somebody’s help on %1</source>
        <translation>écrit avec l’aide de quelqu’un le %1</translation>
    </message>
    <message>
        <source>said on %1</source>
        <translation>dit le %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What the person says is kept as it was given.</source>
        <translation>Les paroles de la personne sont gardées telles qu’elle les a données.</translation>
    </message>
</context>
<context>
    <name>jalons::PathTab</name>
    <message>
        <source>Residential path</source>
        <translation>Parcours résidentiel</translation>
    </message>
    <message>
        <source>Add a period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Also for</source>
        <translation>Aussi pour</translation>
    </message>
    <message>
        <source>Add a period to the residential path</source>
        <translation>Ajouter une période au parcours résidentiel</translation>
    </message>
    <message>
        <source>ETHOS category %1</source>
        <translation>Catégorie ETHOS %1</translation>
    </message>
    <message>
        <source>New period of %1</source>
        <translation>Nouvelle période de %1</translation>
    </message>
    <message>
        <source>Also for:</source>
        <translation>Aussi pour&#x202f;:</translation>
    </message>
    <message>
        <source>in the structure</source>
        <translation>dans la structure</translation>
    </message>
</context>
<context>
    <name>jalons::PathView</name>
    <message>
        <source>Nothing said yet</source>
        <translation>Rien de noté</translation>
    </message>
    <message>
        <source>Residential paths</source>
        <translation>Parcours résidentiels</translation>
    </message>
</context>
<context>
    <name>jalons::PauseForm</name>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>The pause is removed. Ctrl+Z brings it back.</source>
        <translation>La pause est retirée. Ctrl+Z la fait revenir.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Empty as long as nobody knows</source>
        <translation>Vide tant qu’on ne sait pas</translation>
    </message>
    <message>
        <source>Wished by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the professional</source>
        <translation>le professionnel</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>A few words why</source>
        <translation>Pourquoi, en quelques mots</translation>
    </message>
    <message>
        <source>Remove this pause</source>
        <translation>Retirer cette pause</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Add a pause</source>
        <translation>Ajouter une pause</translation>
    </message>
</context>
<context>
    <name>jalons::PeopleColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>A click on a title sorts the list by it; another turns it round</source>
        <translation>Un clic sur un titre trie la liste&#xa0;; un second la retourne</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
</context>
<context>
    <name>jalons::PeopleFilters</name>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Deadline within a month</source>
        <translation>Échéance d’ici un mois</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Garder cette liste</translation>
    </message>
    <message>
        <source>Remove this list</source>
        <translation>Retirer cette liste</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Pour toute l’équipe</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Name of the list, then Enter</source>
        <translation>Nom de la liste, puis Entrée</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#x202f;: %1</translation>
    </message>
    <message>
        <source>List “%1” kept. It follows the files as they change.</source>
        <translation>Liste «&#x202f;%1&#x202f;» gardée. Elle suivra les dossiers.</translation>
    </message>
    <message>
        <source>%1, everything</source>
        <translation>%1, tout le lieu</translation>
    </message>
</context>
<context>
    <name>jalons::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Referent</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Next deadline of the structure</source>
        <translation>Échéance de la structure</translation>
    </message>
    <message>
        <source>Birth, age</source>
        <translation>Naissance, âge</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>none</source>
        <comment>phase of the accompaniment</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>jalons::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Search for a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Nobody is in this file yet. Only a name is needed to begin.</source>
        <translation>Ce fichier ne contient encore personne. Un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>Nobody matches. Check the first letters, or remove the filters.</source>
        <translation>Personne ne correspond. Vérifiez les premières lettres, ou retirez les filtres.</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>more than %L1 people</source>
        <translation>plus de %L1 personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>First letters of a name, or a phone number</source>
        <translation>Premières lettres d’un nom, ou un numéro de téléphone</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New arrival</source>
        <translation>Nouvelle arrivée</translation>
    </message>
</context>
<context>
    <name>jalons::PersonForm</name>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>This address is a domiciliation</source>
        <translation>Cette adresse est une domiciliation</translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation>Un interprète est nécessaire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Good to know when welcoming</source>
        <translation>Bon à savoir pour l’accueil</translation>
    </message>
    <message>
        <source>Name and birth</source>
        <translation>Nom et naissance</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Used name</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>If different from the birth name</source>
        <translation>S’il diffère du nom de naissance</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Civility</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>A year alone is enough when the date is not known</source>
        <translation>L’année seule suffit quand la date n’est pas connue</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Several: separate them with /</source>
        <translation>Plusieurs&#xa0;: séparez-les par /</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Talking together</source>
        <translation>Pour se comprendre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Reading, hearing, hours, a preference</source>
        <translation>Lecture, audition, horaires, une préférence</translation>
    </message>
    <message>
        <source>Trusted person</source>
        <translation>Personne de confiance</translation>
    </message>
    <message>
        <source>Name of the trusted person</source>
        <translation>Nom de la personne de confiance</translation>
    </message>
    <message>
        <source>Phone of the trusted person</source>
        <translation>Téléphone de la personne de confiance</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Sister, friend, former neighbour</source>
        <translation>Sœur, ami, ancienne voisine</translation>
    </message>
    <message>
        <source>Latin spelling</source>
        <translation>Écriture latine</translation>
    </message>
    <message>
        <source>Of a name in another script: last name, then first names</source>
        <translation>D’un nom d’un autre alphabet&#xa0;: nom, puis prénoms</translation>
    </message>
    <message>
        <source>Person to call</source>
        <translation>Personne à prévenir</translation>
    </message>
    <message>
        <source>Name of the person to call</source>
        <translation>Nom de la personne à prévenir</translation>
    </message>
    <message>
        <source>Phone of the person to call</source>
        <translation>Téléphone de la personne à prévenir</translation>
    </message>
    <message>
        <source>Whom the person has designated in writing</source>
        <translation>Celle que la personne a désignée par écrit</translation>
    </message>
    <message>
        <source>Designated on</source>
        <translation>Désignée le</translation>
    </message>
</context>
<context>
    <name>jalons::PersonHeader</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Open an accompaniment</source>
        <translation>Ouvrir un accompagnement</translation>
    </message>
    <message numerus="yes">
        <source>household of %n person(s)</source>
        <translation>
            <numerusform>ménage de %n personne</numerusform>
            <numerusform>ménage de %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>alone</source>
        <translation>personne seule</translation>
    </message>
    <message>
        <source>referent %1</source>
        <translation>référent %1</translation>
    </message>
    <message>
        <source>accompanied since %1</source>
        <translation>accompagnement depuis le %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>with an interpreter</source>
        <translation>avec interprète</translation>
    </message>
    <message>
        <source>signed on %1</source>
        <translation>signé le %1</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>en cours depuis le %1</translation>
    </message>
    <message>
        <source>the last on %1</source>
        <translation>la dernière le %1</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 à mener sur %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of what is shown</source>
        <translation>Historique de ce qui est affiché</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Qui a modifié quoi, et quand</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print a paper of the person</source>
        <translation>Imprimer un document de la personne</translation>
    </message>
    <message>
        <source>Intake sheet</source>
        <translation>Fiche d’accueil</translation>
    </message>
    <message>
        <source>arrives on %1</source>
        <translation>arrive le %1</translation>
    </message>
    <message>
        <source>arrived on %1</source>
        <translation>arrivée le %1</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>commencée le %1</translation>
    </message>
    <message>
        <source>objectives by %1</source>
        <translation>objectifs au plus tard le %1</translation>
    </message>
    <message>
        <source>to sign by %1</source>
        <translation>à signer au plus tard le %1</translation>
    </message>
    <message>
        <source>to hand over by %1</source>
        <translation>à remettre au plus tard le %1</translation>
    </message>
    <message>
        <source>Attestation…</source>
        <translation>Attestation…</translation>
    </message>
</context>
<context>
    <name>jalons::PersonPage</name>
    <message>
        <source>Accompaniment opened today. Its opening date can be changed here.</source>
        <translation>Accompagnement ouvert aujourd’hui. Sa date d’ouverture peut être modifiée ici.</translation>
    </message>
</context>
<context>
    <name>jalons::PersonPicker</name>
    <message>
        <source>Who: last name, first name</source>
        <translation>Qui&#x202f;: nom, prénom</translation>
    </message>
    <message>
        <source>Last name, first name</source>
        <translation>Nom, prénom</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>jalons::PlaceForm</name>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Unavailable from</source>
        <translation>Indisponible du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Unavailable until</source>
        <translation>Indisponible jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note as unavailable</source>
        <translation>Noter l’indisponibilité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nom de la place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>0 when the places inside are counted</source>
        <translation>0 si les lits sont comptés à l’intérieur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In town (diffus)</source>
        <translation>En ville (diffus)</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>Ouverte du</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste d’émargement</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Retirer cette place</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponibilités</translation>
    </message>
    <message>
        <source>The place is removed. Ctrl+Z brings it back.</source>
        <translation>La place est retirée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>from %1, until further notice</source>
        <translation>à partir du %1, sans date de fin</translation>
    </message>
    <message>
        <source>Available again: remove this period</source>
        <translation>De nouveau disponible&#x202f;: retirer cette période</translation>
    </message>
    <message>
        <source>What people pay</source>
        <translation>Ce que l’on paie</translation>
    </message>
    <message>
        <source>As the place around it, or the structure</source>
        <translation>Comme le lieu qui le contient, ou la structure</translation>
    </message>
</context>
<context>
    <name>jalons::PlacesView</name>
    <message>
        <source>No place yet. Begin with a building or a dwelling, then add its rooms inside.</source>
        <translation>Aucune place. Commencez par un bâtiment ou un logement, puis ajoutez ses chambres à l’intérieur.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouvelle place</translation>
    </message>
    <message>
        <source>New place inside</source>
        <translation>Nouvelle place à l’intérieur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>This place counts its own beds: give it 0 beds first.</source>
        <translation>Cette place compte ses propres lits&#x202f;: donnez-lui d’abord 0 lit.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle chambre</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>Nouveau bâtiment</translation>
    </message>
    <message>
        <source>Places in series: the first and the last, and the beds of each</source>
        <translation>Places en série&#xa0;: la première et la dernière, et les lits de chacune</translation>
    </message>
    <message>
        <source>In series: 101 to 112, 1 bed</source>
        <translation>En série&#xa0;: 101 à 112, 1 lit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the places of the series</source>
        <translation>Ajouter les places de la série</translation>
    </message>
    <message>
        <source>Write the first and the last number, at most %1 places: “101 to 112, 1 bed”, “A1 to A8”.</source>
        <translation>Écrivez le premier et le dernier numéro, pour %1 places au plus&#xa0;: «&#xa0;101 à 112, 1 lit&#xa0;», «&#xa0;A1 à A8&#xa0;».</translation>
    </message>
    <message>
        <source>No place is added.</source>
        <translation>Aucune place n’est ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) added: %1.</source>
        <translation>
            <numerusform>%n place ajoutée&#xa0;: %1.</numerusform>
            <numerusform>%n places ajoutées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Already there, left as they are: %1.</source>
        <translation>Déjà là, laissées telles quelles&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>jalons::PrefectDecisionForm</name>
    <message>
        <source>The decision is removed. Ctrl+Z brings it back.</source>
        <translation>La décision est retirée. Ctrl+Z la rétablit.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>% of the resources</source>
        <translation>% des ressources</translation>
    </message>
    <message>
        <source>One or two people, without meals</source>
        <translation>Une ou deux personnes, sans repas</translation>
    </message>
    <message>
        <source>One or two people, with meals</source>
        <translation>Une ou deux personnes, avec repas</translation>
    </message>
    <message>
        <source>Flat amount a day</source>
        <translation>Forfait par jour</translation>
    </message>
    <message>
        <source>stay of 5 days at most</source>
        <translation>séjour de 5 jours au plus</translation>
    </message>
    <message>
        <source>Three people or more, without meals</source>
        <translation>Trois personnes et plus, sans repas</translation>
    </message>
    <message>
        <source>Three people or more, with meals</source>
        <translation>Trois personnes et plus, avec repas</translation>
    </message>
    <message>
        <source>Absences and hospital</source>
        <translation>Absences et hospitalisation</translation>
    </message>
    <message>
        <source>the structure’s own rule</source>
        <translation>règle de la structure</translation>
    </message>
    <message>
        <source>Nights away that still count</source>
        <translation>Nuits d’absence encore comptées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation>Retirer cette décision</translation>
    </message>
</context>
<context>
    <name>jalons::PrefectDecisionsCard</name>
    <message>
        <source>What people pay: decisions of the prefect</source>
        <translation>Participation financière&#xa0;: décisions du préfet</translation>
    </message>
    <message>
        <source>Decisions of the prefect</source>
        <translation>Décisions du préfet</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
</context>
<context>
    <name>jalons::PreviewPage</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space or choose another place.</source>
        <translation>Le disque est plein et %1 n’a pas été enregistré&#xa0;: libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing can be written there: %1. Choose another place.</source>
        <translation>Impossible d’écrire à cet emplacement (%1)&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be written. If a file was there, it is unchanged.</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: réessayez ou choisissez un autre emplacement (un fichier déjà présent reste inchangé).</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not accept the document.</source>
        <translation>L’imprimante n’a pas accepté le document&#xa0;: vérifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Back to the document</source>
        <translation>Retour au document</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
</context>
<context>
    <name>jalons::PrintsPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>number of a print, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — this is the one that was signed</source>
        <translation>%1 — c’est celle qui a été signée</translation>
    </message>
    <message>
        <source>%1 — replaced by what was written since</source>
        <translation>%1 — remplacée par ce qui a été écrit depuis</translation>
    </message>
    <message>
        <source>Printed for signature</source>
        <translation>Imprimé pour signature</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the print %1</source>
        <translation>Afficher l’impression %1</translation>
    </message>
</context>
<context>
    <name>jalons::ProblemText</name>
    <message>
        <source>Commitments go both ways: add at least one of the person.</source>
        <translation>L’engagement est réciproque&#xa0;: ajoutez au moins un engagement de la personne.</translation>
    </message>
    <message>
        <source>Commitments go both ways: add at least one of the professional.</source>
        <translation>L’engagement est réciproque&#xa0;: ajoutez au moins un engagement du professionnel.</translation>
    </message>
    <message>
        <source>Commitments go both ways: add at least one of the structure.</source>
        <translation>L’engagement est réciproque&#xa0;: ajoutez au moins un engagement de la structure.</translation>
    </message>
    <message>
        <source>Commitments go both ways: add those that are missing.</source>
        <translation>L’engagement est réciproque&#xa0;: ajoutez les engagements qui manquent.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>There is no “%1” in the calendar: check the day and month, for example 05/06/2024.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas dans le calendrier&#xa0;: vérifiez le jour et le mois, par exemple 05/06/2024.</translation>
    </message>
    <message>
        <source>%1 has not come yet: give today’s date or an earlier one.</source>
        <translation>%1 est une date à venir&#xa0;: indiquez la date du jour ou une date antérieure.</translation>
    </message>
    <message>
        <source>%1 is before 1900: check the year.</source>
        <translation>%1 est avant 1900&#xa0;: vérifiez l’année.</translation>
    </message>
    <message>
        <source>The end (%2) comes before the start (%1): correct one of the two dates.</source>
        <translation>La fin (%2) précède le début (%1)&#xa0;: corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The first contact comes before the birth: correct one of the two dates.</source>
        <translation>Le premier contact précède la naissance&#xa0;: corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>This text is too long: keep it under %1 characters.</source>
        <translation>Ce texte est trop long&#xa0;: restez en dessous de %1&#xa0;caractères.</translation>
    </message>
    <message>
        <source>This is not a mail address: write it like name@example.org.</source>
        <translation>Cette adresse de courriel n’est pas valable&#xa0;: écrivez-la sous la forme nom@exemple.org.</translation>
    </message>
    <message>
        <source>This is not a phone number: use digits, spaces and a leading +.</source>
        <translation>Ce numéro de téléphone n’est pas valable&#xa0;: utilisez des chiffres, des espaces et, au début, le signe +.</translation>
    </message>
    <message>
        <source>This is not a SIRET number: check its 14 digits.</source>
        <translation>Ce numéro SIRET n’est pas valable&#xa0;: vérifiez ses 14&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>This is not a FINESS number: check its 9 characters.</source>
        <translation>Ce numéro FINESS n’est pas valable&#xa0;: vérifiez ses 9&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Give a value from %1 to %2.</source>
        <translation>Indiquez une valeur de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: choose another term.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste&#xa0;: choisissez un autre terme.</translation>
    </message>
    <message>
        <source>The signature comes before the document was begun: check its date.</source>
        <translation>La signature précède le début du document&#xa0;: vérifiez sa date.</translation>
    </message>
    <message>
        <source>A signed contract does not change any more: make an amendment.</source>
        <translation>Un contrat signé ne se modifie plus&#xa0;: faites un avenant.</translation>
    </message>
    <message>
        <source>Complete the diagnostic first.</source>
        <translation>Terminez d’abord le diagnostic.</translation>
    </message>
    <message>
        <source>This is already completed: there is nothing left to do here.</source>
        <translation>C’est déjà terminé&#xa0;: il n’y a plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Add at least one objective before the signature.</source>
        <translation>Ajoutez au moins un objectif avant la signature.</translation>
    </message>
    <message>
        <source>Say why it was not done.</source>
        <translation>Indiquez pourquoi cela n’a pas été réalisé.</translation>
    </message>
    <message>
        <source>Say who asked for the postponement.</source>
        <translation>Indiquez qui a demandé le report.</translation>
    </message>
    <message>
        <source>This person already has a current accompaniment: close it before opening another.</source>
        <translation>Cette personne a déjà un accompagnement en cours&#xa0;: terminez-le avant d’en ouvrir un autre.</translation>
    </message>
    <message>
        <source>This is still used elsewhere: remove it there first.</source>
        <translation>Cet élément est encore utilisé ailleurs&#xa0;: retirez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>This no longer exists: go back to the list.</source>
        <translation>Cet élément n’existe plus&#xa0;: revenez à la liste.</translation>
    </message>
    <message>
        <source>Check this field.</source>
        <translation>Vérifiez ce champ.</translation>
    </message>
    <message>
        <source>Another period (%1 to %2) lies within this one: shorten this one, or remove the other first.</source>
        <translation>Une autre période (du %1 au %2) se trouve dans celle-ci&#x202f;: raccourcissez celle-ci, ou retirez d’abord l’autre.</translation>
    </message>
    <message>
        <source>This person already has a place then: %1, since %2. Record the departure or the change of place there.</source>
        <translation>Cette personne a déjà une place à ce moment&#x202f;: %1, depuis le %2. Notez-y d’abord le départ ou le changement de place.</translation>
    </message>
    <message>
        <source>This person already has a place then: %1, from %2 to %3. Check the dates.</source>
        <translation>Cette personne a déjà une place à ce moment&#x202f;: %1, du %2 au %3. Vérifiez les dates.</translation>
    </message>
    <message>
        <source>This place is unavailable from %1.</source>
        <translation>Cette place est indisponible à partir du %1.</translation>
    </message>
    <message>
        <source>This place is unavailable from %1 to %2.</source>
        <translation>Cette place est indisponible du %1 au %2.</translation>
    </message>
    <message>
        <source>On %1 there would be %2 people for %3 beds.</source>
        <translation>Le %1, il y aurait %2 personnes pour %3 lit(s).</translation>
    </message>
    <message>
        <source>The stay begins on %1: the absence comes after.</source>
        <translation>Le séjour commence le %1&#x202f;: l’absence vient après.</translation>
    </message>
    <message>
        <source>The stay goes from %1 to %2: the absence lies within.</source>
        <translation>Le séjour va du %1 au %2&#x202f;: l’absence se place entre les deux.</translation>
    </message>
    <message>
        <source>Beds are counted once: give 0 here when the places inside have beds of their own.</source>
        <translation>Les lits se comptent une seule fois&#x202f;: mettez 0 ici si les places à l’intérieur ont leurs lits.</translation>
    </message>
    <message>
        <source>“%1” is not a number: write it like 1234.5.</source>
        <translation>« %1 » n’est pas un nombre : écrivez-le comme 1234,5.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write one of the two.</source>
        <translation>« %1 » n’est ni oui ni non : écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” already exists: choose another name.</source>
        <translation>« %1 » existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The text of contract %1 is no longer the one that was signed: it is neither shown nor printed. Look for it in a backup, or keep to the paper.</source>
        <translation>Le texte du contrat %1 n’est plus celui qui a été signé&#xa0;: il n’est ni affiché ni imprimé. Cherchez-le dans une sauvegarde, ou servez-vous du papier.</translation>
    </message>
    <message>
        <source>Something has since been attached to it (%1): remove that first.</source>
        <translation>Depuis, quelque chose y a été rattaché (%1)&#x202f;: retirez-le d’abord.</translation>
    </message>
    <message>
        <source>What it belonged to is no longer there (%1).</source>
        <translation>Ce à quoi cela appartenait n’est plus là (%1).</translation>
    </message>
    <message>
        <source>There is another one in its place: look at what is there now.</source>
        <translation>Il y en a un autre à sa place&#x202f;: regardez ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>There is another one in its place since (%1): look at what is there now.</source>
        <translation>Depuis, il y en a un autre à sa place (%1)&#x202f;: regardez ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>The file no longer takes what was there: change it by hand.</source>
        <translation>Le fichier n’accepte plus ce qui était là&#x202f;: modifiez-le à la main.</translation>
    </message>
    <message>
        <source>%1 may not sign: choose a professional whom the team allows to, or the structure’s representative.</source>
        <translation>%1 ne peut pas signer&#xa0;: choisissez un professionnel que l’équipe habilite à signer, ou le représentant de la structure.</translation>
    </message>
    <message>
        <source>“%1” is not in the list: choose another term, or add it with Enter.</source>
        <translation>« %1 » n’est pas dans la liste : choisissez un autre terme, ou ajoutez-le avec Entrée.</translation>
    </message>
    <message>
        <source>For this household the rate is %1 % exactly (%2).</source>
        <translation>Pour ce ménage, le taux est exactement de %1&#xa0;% (%2).</translation>
    </message>
    <message>
        <source>For this household the rate lies from %1 % to %2 % (%3).</source>
        <translation>Pour ce ménage, le taux va de %1&#xa0;% à %2&#xa0;% (%3).</translation>
    </message>
    <message>
        <source>The scale of the CHRS (%2) is not that of “%1”: nothing is computed here.</source>
        <translation>Le barème des CHRS (%2) n’est pas celui de «&#xa0;%1&#xa0;»&#xa0;: rien n’est calculé ici.</translation>
    </message>
    <message>
        <source>This was completed and does not change any more: make another version.</source>
        <translation>Ceci est arrêté et ne change plus&#xa0;: faites une autre version.</translation>
    </message>
    <message>
        <source>Others sign than the measure in force says: say why.</source>
        <translation>D’autres signent que ne le dit la mesure en vigueur : dites pourquoi.</translation>
    </message>
    <message>
        <source>This is not a SIREN number: check its 9 digits.</source>
        <translation>Ce n’est pas un numéro SIREN : vérifiez ses 9 chiffres.</translation>
    </message>
    <message>
        <source>Say in “Structure” which body manages the house: it is bound by the contract.</source>
        <translation>Dites dans « Structure » quel organisme gère la maison : c’est lui que le contrat engage.</translation>
    </message>
    <message>
        <source>Choose at least one service given from now on.</source>
        <translation>Choisissez au moins une prestation donnée dès maintenant.</translation>
    </message>
    <message>
        <source>Say who took part in making it: without that it has no value.</source>
        <translation>Dites qui a pris part à son élaboration : sans cela il n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Note the arrival in “Accommodation”: the contract says since when.</source>
        <translation>Notez l’arrivée dans « Hébergement » : le contrat dit depuis quand.</translation>
    </message>
    <message>
        <source>The article on social aid is to be there, and the day the request was sent to the préfet, noted in the admission.</source>
        <translation>L’article sur l’aide sociale doit y être, et le jour où la demande a été envoyée au préfet, noté dans l’admission.</translation>
    </message>
    <message>
        <source>The article on the participation is to be there: add it again.</source>
        <translation>L’article sur la participation doit y être : ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The second hour (%2) is not after the first (%1): correct one of the two.</source>
        <translation>La seconde heure (%2) ne vient pas après la première (%1)&#xa0;: corrigez l’une des deux.</translation>
    </message>
    <message>
        <source>The person is not lodged here from %1 until today: check the days, or record the stay.</source>
        <translation>La personne n’est pas hébergée ici du %1 à aujourd’hui&#xa0;: vérifiez les jours, ou enregistrez le séjour.</translation>
    </message>
    <message>
        <source>The person was not lodged here from %1 to %2: check the days, or record the stay.</source>
        <translation>La personne n’a pas été hébergée ici du %1 au %2&#xa0;: vérifiez les jours, ou enregistrez le séjour.</translation>
    </message>
    <message>
        <source>No accompaniment goes from %1 until today: check the days.</source>
        <translation>Aucun accompagnement ne va du %1 à aujourd’hui&#xa0;: vérifiez les jours.</translation>
    </message>
    <message>
        <source>No accompaniment goes from %1 to %2: check the days.</source>
        <translation>Aucun accompagnement ne va du %1 au %2&#xa0;: vérifiez les jours.</translation>
    </message>
    <message>
        <source>No child of the household is lodged with the person on all these days.</source>
        <translation>Aucun enfant mineur du ménage n’est hébergé avec la personne tous ces jours-là.</translation>
    </message>
    <message>
        <source>The paper needs the name of %1 in Latin letters: write it in “Identity and household”.</source>
        <translation>Le papier a besoin du nom de %1 en lettres latines&#xa0;: écrivez-le dans «&#xa0;Identité et ménage&#xa0;».</translation>
    </message>
    <message>
        <source>The file does not know this address: choose another, or type one.</source>
        <translation>Le fichier ne connaît pas cette adresse&#xa0;: choisissez-en une autre, ou saisissez-la.</translation>
    </message>
    <message>
        <source>Say in “Structure” which body manages the house: it is the one that asks.</source>
        <translation>Indiquez dans «&#xa0;Structure&#xa0;» l’organisme gestionnaire&#xa0;: c’est lui qui demande.</translation>
    </message>
    <message>
        <source>Note the arrival in “Accommodation”: the paper is about it.</source>
        <translation>Notez l’arrivée dans «&#xa0;Hébergement&#xa0;»&#xa0;: le papier en parle.</translation>
    </message>
    <message>
        <source>No social aid is asked for this stay: check the admission, and the kind of structure.</source>
        <translation>Aucune aide sociale n’est demandée pour ce séjour&#xa0;: vérifiez l’admission et le type de structure.</translation>
    </message>
    <message>
        <source>Note in the admission the day of the decision.</source>
        <translation>Notez dans l’admission le jour de la décision.</translation>
    </message>
    <message>
        <source>Note in the admission for how long.</source>
        <translation>Notez dans l’admission pour combien de temps.</translation>
    </message>
    <message>
        <source>The person is not lodged here today: no place to look at.</source>
        <translation>La personne n’est pas hébergée ici aujourd’hui&#xa0;: aucun lieu à décrire.</translation>
    </message>
    <message>
        <source>Prepare the prolongation in “Accommodation”, in the admission.</source>
        <translation>Préparez la prolongation dans «&#xa0;Hébergement&#xa0;», dans l’admission.</translation>
    </message>
    <message>
        <source>A prolongation has to give its reasons: write in the admission what was done and why the stay must go on.</source>
        <translation>Une prolongation doit donner ses raisons&#xa0;: écrivez dans l’admission ce qui a été fait et pourquoi l’accueil doit continuer.</translation>
    </message>
    <message>
        <source>Note in “Structure” the decision of the préfet with its rates.</source>
        <translation>Notez dans «&#xa0;Structure&#xa0;» la décision du préfet et ses taux.</translation>
    </message>
    <message>
        <source>Write in “Structure” a phone or a mail: the notice says whom to ask.</source>
        <translation>Écrivez dans «&#xa0;Structure&#xa0;» un téléphone ou un courriel&#xa0;: la notice dit à qui s’adresser.</translation>
    </message>
    <message>
        <source>No trusted person is noted in “Identity and household”.</source>
        <translation>Aucune personne de confiance n’est notée dans «&#xa0;Identité et ménage&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 pays for the whole household already: open their file, tab “Participation”.</source>
        <translation>%1 paie déjà pour tout le ménage&#xa0;: ouvrez son dossier, onglet «&#xa0;Participation&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must stay: what it stands for would no longer be printed.</source>
        <translation>«&#xa0;%1&#xa0;» doit rester&#xa0;: ce qu’il apporte ne serait plus imprimé.</translation>
    </message>
    <message>
        <source>This sentence is printed without bold: take “**” away.</source>
        <translation>Cette phrase s’imprime sans gras&#xa0;: retirez «&#xa0;**&#xa0;».</translation>
    </message>
    <message>
        <source>A link joins two different difficulties: choose another one.</source>
        <translation>Un lien joint deux difficultés différentes&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A strength protects from a difficulty; it leads to none, and nothing is done to it.</source>
        <translation>Un point d’appui protège d’une difficulté&#xa0;; il n’en entraîne pas, et rien ne lui est fait.</translation>
    </message>
    <message>
        <source>“%1” stands for nothing here: take one of those that are proposed, or take the braces away.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond à rien ici&#xa0;: prenez un des champs proposés, ou retirez les accolades.</translation>
    </message>
    <message>
        <source>An evaluation after the exit belongs to an accompaniment that has ended.</source>
        <translation>Une évaluation après la sortie appartient à un accompagnement terminé.</translation>
    </message>
    <message>
        <source>The accompaniment begins on %1: choose a day from then on.</source>
        <translation>L’accompagnement commence le %1&#xa0;: choisissez un jour à partir de là.</translation>
    </message>
    <message>
        <source>The accompaniment goes from %1 to %2: choose days within it.</source>
        <translation>L’accompagnement va du %1 au %2&#xa0;: choisissez des jours entre les deux.</translation>
    </message>
    <message>
        <source>A pause goes on since %1: say first when it ended.</source>
        <translation>Une pause est en cours depuis le %1&#xa0;: dites d’abord quand elle a pris fin.</translation>
    </message>
    <message>
        <source>There is a pause from %1 to %2 already: choose other days.</source>
        <translation>Il y a déjà une pause du %1 au %2&#xa0;: choisissez d’autres jours.</translation>
    </message>
    <message>
        <source>A pause begins on %1: the accompaniment opens that day at the latest.</source>
        <translation>Une pause commence le %1&#xa0;: l’accompagnement s’ouvre ce jour-là au plus tard.</translation>
    </message>
    <message>
        <source>Something else was agreed from %1 on: correct it, or choose another day.</source>
        <translation>Autre chose a été convenu à partir du %1&#xa0;: corrigez-le, ou choisissez un autre jour.</translation>
    </message>
    <message>
        <source>This accompaniment has ended: only an evaluation after the exit can be started.</source>
        <translation>Cet accompagnement est terminé : seule une évaluation après la sortie peut commencer.</translation>
    </message>
    <message>
        <source>One line of plain text: no line break, no “&lt;” or “&gt;”.</source>
        <translation>Une seule ligne de texte simple&#xa0;: ni retour à la ligne, ni «&#xa0;&lt;&#xa0;», ni «&#xa0;&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no time of the day: write it as 9:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: écrivez par exemple 9h30.</translation>
    </message>
    <message>
        <source>Choose first who you are, at the bottom left: else nobody could read it.</source>
        <translation>Dites d’abord qui vous êtes, en bas à gauche&#xa0;: sinon personne ne pourrait la lire.</translation>
    </message>
</context>
<context>
    <name>jalons::ProfessionalForm</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>May sign contracts</source>
        <translation>Habilité à signer les contrats</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Documents then name the profession in this form</source>
        <translation>Les documents nomment alors le métier sous cette forme</translation>
    </message>
    <message>
        <source>By written delegation of</source>
        <translation>Par délégation écrite du</translation>
    </message>
    <message>
        <source>The day stands beside their name on contracts</source>
        <translation>Ce jour s’imprime à côté de son nom sur les contrats</translation>
    </message>
</context>
<context>
    <name>jalons::ReadingForm</name>
    <message>
        <source>Read over by</source>
        <translation>Relue par</translation>
    </message>
    <message>
        <source>Their name, and what they do: interpreter, volunteer…</source>
        <translation>Son nom, et ce qu’elle ou il fait&#xa0;: interprète, bénévole…</translation>
    </message>
    <message>
        <source>Read over on</source>
        <translation>Relue le</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1: somebody who reads the language has read all the texts, each beside the French one. Not read yet as they are: %2.</source>
        <translation>%1&#xa0;: quelqu’un qui lit la langue a lu tous les textes, chacun à côté du français. Pas encore lus tels qu’ils sont&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>jalons::ReceiptForm</name>
    <message>
        <source>Received from</source>
        <translation>Reçu de</translation>
    </message>
    <message>
        <source>Euros received</source>
        <translation>Euros reçus</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Payé du</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Euros still due of this period</source>
        <translation>Euros encore dus pour cette période</translation>
    </message>
    <message>
        <source>Give the receipt</source>
        <translation>Donner le récépissé</translation>
    </message>
</context>
<context>
    <name>jalons::RecoveryPage</name>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Récupérer ce qui peut être lu</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ce fichier est abîmé</translation>
    </message>
    <message>
        <source>Nothing has been changed in it</source>
        <translation>Rien n’y a été changé</translation>
    </message>
    <message>
        <source>Jalons does not write in a damaged file and does not delete it. Keep it, even after a restoration: it may hold what was written since the last backup.</source>
        <translation>Jalons n’écrit pas dans un fichier abîmé et ne le supprime pas. Gardez-le, même après une restauration&#xa0;: il contient peut-être ce qui a été écrit depuis la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The last good backup</source>
        <translation>La dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>No backup that can be trusted was found beside the file. If one is kept on another disk, plug it in, then come back here.</source>
        <translation>Aucune sauvegarde sûre n’a été trouvée à côté du fichier. S’il y en a une sur un autre disque, branchez-le, puis revenez ici.</translation>
    </message>
    <message>
        <source>Made %1: %2</source>
        <translation>Faite %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look and restore</source>
        <translation>Voir et restaurer</translation>
    </message>
    <message>
        <source>Look at the last good backup and restore it</source>
        <translation>Voir la dernière bonne sauvegarde et la restaurer</translation>
    </message>
    <message>
        <source>Everything that can still be read is saved into a new file, row by row, with a list of what is missing. Useful when the last backup is old, or to compare.</source>
        <translation>Tout ce qui peut encore être lu est enregistré dans un nouveau fichier, ligne par ligne, avec la liste de ce qui manque. Utile quand la dernière sauvegarde est ancienne, ou pour comparer.</translation>
    </message>
    <message>
        <source>Recovering…</source>
        <translation>Récupération en cours…</translation>
    </message>
    <message>
        <source>Nothing could be recovered</source>
        <translation>Rien n’a pu être récupéré</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Tout a pu être lu</translation>
    </message>
    <message>
        <source>What came back, and what is missing</source>
        <translation>Ce qui est revenu, et ce qui manque</translation>
    </message>
    <message>
        <source>The new file: %1</source>
        <translation>Le nouveau fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the recovered file</source>
        <translation>Ouvrir le fichier récupéré</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Lecture des sauvegardes…</translation>
    </message>
</context>
<context>
    <name>jalons::RelayCard</name>
    <message>
        <source>Changes of referent</source>
        <translation>Changements de référent</translation>
    </message>
    <message>
        <source>Tell a change of referent</source>
        <translation>Dire un changement de référent</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>jalons::RelayForm</name>
    <message>
        <source>The change is taken back. Ctrl+Z brings it back.</source>
        <translation>Le changement est annulé. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>New referent</source>
        <translation>Nouveau référent</translation>
    </message>
    <message>
        <source>From then on the file is theirs</source>
        <translation>Dès lors, le dossier est le sien</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>What passes on</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>What was promised, what is under way, what to know…</source>
        <translation>Ce qui a été promis, ce qui est en cours, ce qu’il faut savoir…</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>La personne a été prévenue</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>and agrees</source>
        <translation>et est d’accord</translation>
    </message>
    <message>
        <source>and does not agree</source>
        <translation>et n’est pas d’accord</translation>
    </message>
    <message>
        <source>and says nothing of it</source>
        <translation>et n’en dit rien</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Last meeting with the former referent</source>
        <translation>Dernière rencontre avec l’ancien référent</translation>
    </message>
    <message>
        <source>First meeting with the new one</source>
        <translation>Première rencontre avec le nouveau</translation>
    </message>
    <message>
        <source>It may be planned</source>
        <translation>Elle peut être prévue</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Revenir sur ce changement</translation>
    </message>
</context>
<context>
    <name>jalons::RequestForm</name>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Told in writing on</source>
        <translation>Notifiée par écrit le</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>Noter l’arrivée</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Numéro de la proposition</translation>
    </message>
    <message>
        <source>Who asks: last name, first name</source>
        <translation>Qui demande&#x202f;: nom, prénom</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <source>Who would come</source>
        <translation>Qui viendrait</translation>
    </message>
    <message>
        <source>The reason in a few words</source>
        <translation>Le motif en quelques mots</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A refusal is explained and told in writing.</source>
        <translation>Un refus est motivé et notifié par écrit.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Remove this request</source>
        <translation>Retirer cette demande</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>The request is not of this person of the file</source>
        <translation>La demande n’est pas celle de cette personne du fichier</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Est-ce %1&#x202f;?</translation>
    </message>
    <message>
        <source>The request is removed. Ctrl+Z brings it back.</source>
        <translation>La demande est retirée. Ctrl+Z la rétablit.</translation>
    </message>
</context>
<context>
    <name>jalons::RequestsView</name>
    <message>
        <source>To answer or waiting</source>
        <translation>À répondre ou en attente</translation>
    </message>
    <message>
        <source>Refusal to tell in writing</source>
        <translation>Refus à notifier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>No request here. Write above the name of who asks for a place, and press Enter.</source>
        <translation>Aucune demande ici. Écrivez ci-dessus le nom de qui demande une place, puis Entrée.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
    <message>
        <source>New request: who asks</source>
        <translation>Nouvelle demande&#x202f;: qui demande</translation>
    </message>
    <message>
        <source>Who asks: last name, first name…</source>
        <translation>Qui demande&#x202f;: nom, prénom…</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>more than %L1 requests</source>
        <translation>plus de %L1 demandes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1 (%n personne)</numerusform>
            <numerusform>%1 (%n personnes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la part de</translation>
    </message>
</context>
<context>
    <name>jalons::RestorePage</name>
    <message>
        <source>What the backup holds</source>
        <translation>Ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>Back, change nothing</source>
        <translation>Retour, sans rien changer</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup · %1</source>
        <translation>Restaurer une sauvegarde · %1</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>%1 · last change it holds: %2</source>
        <translation>%1 · dernière modification contenue&#xa0;: %2</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>The file will be again as it was in this backup. Its present state is first kept aside, beside it, under a name with the day and the hour: nothing is deleted.</source>
        <translation>Le fichier redeviendra ce qu’il était dans cette sauvegarde. Son état actuel est d’abord mis de côté, dans le même dossier, sous un nom qui porte le jour et l’heure&#xa0;: rien n’est supprimé.</translation>
    </message>
    <message>
        <source>What was written since, until %1, will not be in the restored file.</source>
        <translation>Ce qui a été écrit depuis (dernière modification&#xa0;: %1) ne sera pas dans le fichier restauré.</translation>
    </message>
    <message>
        <source>People whose file is not the same</source>
        <translation>Personnes dont le dossier diffère</translation>
    </message>
    <message>
        <source>People added since: they would go</source>
        <translation>Personnes ajoutées depuis&#xa0;: elles disparaîtraient</translation>
    </message>
    <message>
        <source>People removed since: they would come back</source>
        <translation>Personnes retirées depuis&#xa0;: elles reviendraient</translation>
    </message>
    <message>
        <source>No person’s file differs between the backup and today.</source>
        <translation>Aucun dossier ne diffère entre la sauvegarde et aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source> · and %n other(s)</source>
        <translation>
            <numerusform> · et %n autre</numerusform>
            <numerusform> · et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This backup had no fingerprint of what was written when it was made: all of it was read, and nothing of it contradicts itself.</source>
        <translation>Cette sauvegarde n’avait pas d’empreinte de ce qui a été écrit à sa création&#xa0;: elle a été lue en entier, et rien ne s’y contredit.</translation>
    </message>
    <message>
        <source>Signed texts</source>
        <translation>Textes signés</translation>
    </message>
</context>
<context>
    <name>jalons::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Who is the note about?</source>
        <translation>De qui parle la note&#x202f;?</translation>
    </message>
    <message>
        <source>A name, a phone number, words of a note, a partner…</source>
        <translation>Un nom, un téléphone, un mot d’une note, un partenaire…</translation>
    </message>
    <message>
        <source>Latest files</source>
        <translation>Derniers dossiers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Nothing found. Check the first letters.</source>
        <translation>Rien trouvé. Vérifiez les premières lettres.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Nouvelle personne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>birth name %1</source>
        <translation>nom de naissance %1</translation>
    </message>
    <message>
        <source>no current accompaniment</source>
        <translation>pas d’accompagnement en cours</translation>
    </message>
    <message>
        <source>A note about somebody new</source>
        <translation>Une note sur quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>A note about “%1”, who is not in the file</source>
        <translation>Une note sur «&#xa0;%1&#xa0;», qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>Moments that mattered</source>
        <translation>Moments importants</translation>
    </message>
    <message>
        <source>Notes of interviews</source>
        <translation>Notes d’entretien</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Cahier de liaison</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Collectif</translation>
    </message>
</context>
<context>
    <name>jalons::SentenceForm</name>
    <message>
        <source>The sentence of Jalons is printed again. Ctrl+Z brings yours back.</source>
        <translation>La phrase de Jalons s’imprime de nouveau. Ctrl+Z ramène la vôtre.</translation>
    </message>
    <message>
        <source>The sentence of Jalons</source>
        <translation>La phrase de Jalons</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Garder la vôtre</translation>
    </message>
    <message>
        <source>Take the sentence of Jalons again</source>
        <translation>Reprendre la phrase de Jalons</translation>
    </message>
    <message>
        <source>Your sentence</source>
        <translation>Votre phrase</translation>
    </message>
    <message>
        <source>What stands between {{ }} is filled from the file: it must stay</source>
        <translation>Ce qui est entre {{ }} vient du dossier et doit rester</translation>
    </message>
    <message>
        <source>The sentence of Jalons has changed since you wrote yours. It was: %1</source>
        <translation>La phrase de Jalons a changé depuis que vous avez écrit la vôtre. C’était&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::SentencesCard</name>
    <message>
        <source>Sentences of documents</source>
        <translation>Phrases des documents</translation>
    </message>
    <message>
        <source>Search the sentences of documents</source>
        <translation>Chercher dans les phrases des documents</translation>
    </message>
    <message>
        <source>Search a sentence…</source>
        <translation>Chercher une phrase…</translation>
    </message>
    <message>
        <source>No sentence holds these words.</source>
        <translation>Aucune phrase ne contient ces mots.</translation>
    </message>
    <message>
        <source>Titles, names of facts, whole sentences: what documents print beside the clauses of contracts and the words of papers. Papers that were signed, completed or given keep theirs.</source>
        <translation>Titres, noms des cases, phrases entières&#xa0;: ce que les documents impriment à côté des clauses des contrats et des formulations des papiers. Ce qui a été signé, terminé ou remis garde les siennes.</translation>
    </message>
    <message>
        <source>yours, and ours has changed</source>
        <translation>la vôtre, celle de Jalons a changé</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>%1 – yours: %2</source>
        <translation>%1 – à vous&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jalons::SeparationPanel</name>
    <message>
        <source>Departure or separation</source>
        <translation>Départ ou séparation</translation>
    </message>
    <message>
        <source>First day apart</source>
        <translation>Premier jour séparés</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>Qui part</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>stays, visits the other</source>
        <translation>reste, droit de visite de l’autre</translation>
    </message>
    <message>
        <source>shared custody</source>
        <translation>garde alternée</translation>
    </message>
    <message>
        <source>leaves too, visits here</source>
        <translation>part aussi, droit de visite ici</translation>
    </message>
    <message>
        <source>leaves too</source>
        <translation>part aussi</translation>
    </message>
    <message>
        <source>Where %1 lives from then on</source>
        <translation>Où vit %1 désormais</translation>
    </message>
</context>
<context>
    <name>jalons::SessionForm</name>
    <message>
        <source>The session is removed. Ctrl+Z brings it back.</source>
        <translation>La séance est retirée. Ctrl+Z la remet.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Empty: that of the activity</source>
        <translation>Vide&#xa0;: celui de l’action</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>What those who were there say</source>
        <translation>Ce qu’en disent les participants</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Retirer cette séance</translation>
    </message>
</context>
<context>
    <name>jalons::SessionsCard</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
</context>
<context>
    <name>jalons::SheetPreview</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
</context>
<context>
    <name>jalons::SignedPanel</name>
    <message>
        <source>Prepare an amendment</source>
        <translation>Préparer un avenant</translation>
    </message>
    <message>
        <source>Signed at %1 on %2</source>
        <translation>Signé à %1 le %2</translation>
    </message>
    <message>
        <source>The stored text no longer matches its fingerprint: it has been altered outside of Jalons. Compare it with the paper.</source>
        <translation>Le texte conservé ne correspond plus à son empreinte&#xa0;: il a été modifié hors de Jalons. Comparez-le avec le papier.</translation>
    </message>
    <message>
        <source>Frozen as signed · fingerprint %1…</source>
        <translation>Figé tel que signé · empreinte %1…</translation>
    </message>
    <message>
        <source>Prepare it again</source>
        <translation>Le préparer de nouveau</translation>
    </message>
    <message>
        <source>Recorded by mistake…</source>
        <translation>Enregistrée par erreur…</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>Signature annulled on %1: %2</source>
        <translation>Signature annulée le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Signature annulled on %1 by %2: %3</source>
        <translation>Signature annulée le %1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Signed before Jalons: the original on paper is what counts.</source>
        <translation>Signé avant Jalons&#xa0;: l’original sur papier fait foi.</translation>
    </message>
</context>
<context>
    <name>jalons::SigningPanel</name>
    <message>
        <source>Day of the signatures</source>
        <translation>Jour des signatures</translation>
    </message>
    <message>
        <source>Town of the signatures</source>
        <translation>Ville des signatures</translation>
    </message>
    <message>
        <source>The person who signed</source>
        <translation>La personne qui a signé</translation>
    </message>
    <message>
        <source>The professional who signed</source>
        <translation>Le professionnel qui a signé</translation>
    </message>
    <message>
        <source>Quality of the professional</source>
        <translation>Qualité du professionnel</translation>
    </message>
    <message>
        <source>Who signed for the structure</source>
        <translation>Qui a signé pour la structure</translation>
    </message>
    <message>
        <source>Quality of who signed for the structure</source>
        <translation>Qualité de qui a signé pour la structure</translation>
    </message>
    <message>
        <source>Record the signatures: the contract is frozen</source>
        <translation>Enregistrer les signatures&#xa0;: le contrat est figé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>The professional</source>
        <translation>Le professionnel</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>For the structure</source>
        <translation>Pour la structure</translation>
    </message>
    <message>
        <source>Write down the signatures as they are on the paper. From then on the contract cannot change: what follows is an amendment.</source>
        <translation>Notez les signatures telles qu’elles sont sur le papier. Ensuite, le contrat ne change plus&#xa0;: la suite est un avenant.</translation>
    </message>
    <message>
        <source>Which print was signed</source>
        <translation>Quelle impression a été signée</translation>
    </message>
    <message>
        <source>The representative</source>
        <translation>Le mandataire</translation>
    </message>
    <message>
        <source>The representative who signed</source>
        <translation>Le mandataire qui a signé</translation>
    </message>
    <message>
        <source>Parental authority</source>
        <translation>Autorité parentale</translation>
    </message>
    <message>
        <source>Who signed with parental authority</source>
        <translation>Qui a signé au titre de l’autorité parentale</translation>
    </message>
    <message>
        <source>Chosen to accompany</source>
        <translation>Choisie pour accompagner</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
</context>
<context>
    <name>jalons::SittingForm</name>
    <message>
        <source>The interview is removed. Ctrl+Z brings it back.</source>
        <translation>L’entretien est retiré. Ctrl+Z le remet.</translation>
    </message>
    <message>
        <source>Notes of the team</source>
        <translation>Notes de l’équipe</translation>
    </message>
    <message>
        <source>For the team only: neither printed nor shown face to face</source>
        <translation>Pour l’équipe seulement&#xa0;: ni imprimées, ni montrées en face-à-face</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Jour de l’entretien</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Aussi présents</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Leurs noms</translation>
    </message>
    <message>
        <source>Proposed among those who took part when it is completed</source>
        <translation>Proposés parmi les participants au moment de terminer</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Retirer cet entretien</translation>
    </message>
</context>
<context>
    <name>jalons::SittingsPanel</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Back to the wheel</source>
        <translation>Revenir à la roue</translation>
    </message>
    <message>
        <source>Another interview</source>
        <translation>Un autre entretien</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>Un nouvel entretien</translation>
    </message>
</context>
<context>
    <name>jalons::SituationCard</name>
    <message>
        <source>Not said.</source>
        <translation>Non renseigné.</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Renseigner</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Historique (%1)</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Hide the number</source>
        <translation>Masquer le numéro</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Montrer le numéro</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#x202f;: %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>jalons::SituationForm</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Enregistrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove this fact: %1</source>
        <translation>Retirer ce fait&#x202f;: %1</translation>
    </message>
    <message>
        <source>Euros a month</source>
        <translation>Euros par mois</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Until (last day)</source>
        <translation>Jusqu’au (dernier jour)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>To be renewed by</source>
        <translation>À renouveler avant le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Bears upon</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>Tribunal ou autorité</translation>
    </message>
    <message>
        <source>Representative (mandataire)</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Phone or mail of the representative</source>
        <translation>Téléphone ou courriel du mandataire</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui signe</translation>
    </message>
    <message>
        <source>Where, with whom</source>
        <translation>Où, chez qui</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The fact is removed. Ctrl+Z brings it back.</source>
        <translation>Le fait est retiré. Ctrl+Z le fait revenir.</translation>
    </message>
</context>
<context>
    <name>jalons::SpoolKeeper</name>
    <message>
        <source>The file can be written again: what you typed elsewhere is kept in it as a draft. “Today” gives it back.</source>
        <translation>Le fichier peut de nouveau être écrit&#xa0;: ce que vous avez tapé ailleurs y est gardé en brouillon. «&#xa0;Aujourd’hui&#xa0;» vous le rend.</translation>
    </message>
    <message>
        <source>The file was restored. What you were typing is kept on this computer: it is offered beside what the file holds now, and by “Today”.</source>
        <translation>Le fichier a été restauré. Ce que vous étiez en train de taper est gardé sur cet ordinateur&#xa0;: il est proposé à côté de ce que le fichier contient maintenant, et dans «&#xa0;Aujourd’hui&#xa0;».</translation>
    </message>
</context>
<context>
    <name>jalons::StayCard</name>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Record an arrival</source>
        <translation>Noter une arrivée</translation>
    </message>
    <message>
        <source>Not lodged by the structure.</source>
        <translation>La personne n’est pas hébergée par la structure.</translation>
    </message>
</context>
<context>
    <name>jalons::StayEventForm</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Retour le</translation>
    </message>
    <message>
        <source>Departure on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouvelle place</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Return expected on</source>
        <translation>Retour prévu le</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalons::StayPanel</name>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Change of place</source>
        <translation>Changer de place</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Take the departure back</source>
        <translation>Annuler le départ</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Remove this stay</source>
        <translation>Retirer ce séjour</translation>
    </message>
    <message>
        <source>For a stay recorded by mistake. Ctrl+Z brings it back.</source>
        <translation>Pour un séjour noté par erreur. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>The stay is removed. Ctrl+Z brings it back.</source>
        <translation>Le séjour est retiré. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>moved to another place</source>
        <translation>a changé de place</translation>
    </message>
    <message>
        <source>Absent from %1 to %2</source>
        <translation>En absence du %1 au %2</translation>
    </message>
    <message>
        <source>Absent since %1</source>
        <translation>En absence depuis le %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>retour prévu le %1</translation>
    </message>
    <message>
        <source>Back today</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Correct the dates</source>
        <translation>Corriger les dates</translation>
    </message>
    <message>
        <source>For a day that was noted wrongly.</source>
        <translation>Pour un jour noté par erreur.</translation>
    </message>
</context>
<context>
    <name>jalons::StepForm</name>
    <message>
        <source>The step is removed. Ctrl+Z brings it back.</source>
        <translation>L’étape est retirée. Ctrl+Z la remet.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Call, fill in, go, wait for the answer…</source>
        <translation>Appeler, remplir, y aller, attendre la réponse…</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui agit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette étape</translation>
    </message>
</context>
<context>
    <name>jalons::StepsCard</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Space: done · Alt+Up, Alt+Down: another order</source>
        <translation>Espace&#xa0;: faite · Alt+Haut, Alt+Bas&#xa0;: autre ordre</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fait le %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>jalons::StructureForm</name>
    <message>
        <source>Kind of structure</source>
        <translation>Type de structure</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>14 digits</source>
        <translation>14&#xa0;chiffres</translation>
    </message>
    <message>
        <source>FINESS</source>
        <translation>FINESS</translation>
    </message>
    <message>
        <source>9 characters</source>
        <translation>9&#xa0;caractères</translation>
    </message>
    <message>
        <source>Legal representative who signs</source>
        <translation>Représentant légal signataire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Town of signature</source>
        <translation>Commune de signature</translation>
    </message>
    <message>
        <source>Empty: the town above</source>
        <translation>Vide&#xa0;: la commune ci-dessus</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read: choose a PNG or JPEG file.</source>
        <translation>Ce fichier n’est pas une image lisible&#xa0;: choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>PNG or JPEG; a large one is made smaller</source>
        <translation>PNG ou JPEG&#xa0;; une grande image est réduite</translation>
    </message>
    <message>
        <source>The picture was large: a smaller one of it is kept for the documents.</source>
        <translation>L’image était grande&#xa0;: une plus petite est gardée pour les documents.</translation>
    </message>
    <message>
        <source>Managing body</source>
        <translation>Organisme gestionnaire</translation>
    </message>
    <message>
        <source>The association that runs the house: it is bound by the contracts</source>
        <translation>L’association qui gère la maison : c’est elle que les contrats engagent</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>9 digits</source>
        <translation>9 chiffres</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Signs in virtue of</source>
        <translation>Signe en vertu de</translation>
    </message>
    <message>
        <source>“by delegation of the board of 3 March 2025”</source>
        <translation>« par délégation du conseil d’administration du 3 mars 2025 »</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>Le jour commence à</translation>
    </message>
    <message>
        <source>shifts of the hand-over</source>
        <translation>les postes du cahier de liaison</translation>
    </message>
    <message>
        <source>The night begins at</source>
        <translation>La nuit commence à</translation>
    </message>
    <message>
        <source>Days without a contact</source>
        <translation>Jours sans contact</translation>
    </message>
    <message>
        <source>then today’s page names the person</source>
        <translation>ensuite, la page du jour nomme la personne</translation>
    </message>
</context>
<context>
    <name>jalons::StructurePage</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Identity printed on the documents</source>
        <translation>Identité imprimée sur les documents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 (%2). Everything is in this one file.</source>
        <translation>%1 (%2). Tout est dans ce seul fichier.</translation>
    </message>
</context>
<context>
    <name>jalons::SummaryTab</name>
    <message>
        <source>Priorities of the person</source>
        <translation>Priorités de la personne</translation>
    </message>
    <message>
        <source>Objectives in force</source>
        <translation>Objectifs en vigueur</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions à mener</translation>
    </message>
    <message>
        <source>Deadlines of the structure</source>
        <translation>Échéances de la structure</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>La roue</translation>
    </message>
    <message>
        <source>Other accompaniments</source>
        <translation>Autres accompagnements</translation>
    </message>
    <message>
        <source>To welcome the person</source>
        <translation>Pour accueillir la personne</translation>
    </message>
    <message>
        <source>No signed contract yet: its objectives will be here.</source>
        <translation>Pas encore de contrat signé&#xa0;: ses objectifs seront ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No open action.</source>
        <translation>Aucune action à mener.</translation>
    </message>
    <message>
        <source>The person’s priorities are chosen during the diagnostic.</source>
        <translation>Les priorités de la personne se choisissent pendant le diagnostic.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>The wheel, %1</source>
        <translation>La roue, %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>current, since %1</source>
        <translation>en cours, depuis le %1</translation>
    </message>
    <message>
        <source>Accompaniment</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Accompaniment ended</source>
        <translation>Accompagnement terminé</translation>
    </message>
    <message>
        <source>No contract was signed.</source>
        <translation>Aucun contrat n’a été signé.</translation>
    </message>
    <message>
        <source>Objectives of the last contract</source>
        <translation>Objectifs du dernier contrat</translation>
    </message>
    <message>
        <source>Actions left open</source>
        <translation>Actions restées ouvertes</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Terminé le %1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>To reach the person</source>
        <translation>Pour joindre la personne</translation>
    </message>
    <message>
        <source>Last notes</source>
        <translation>Dernières notes</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>vit ailleurs</translation>
    </message>
    <message>
        <source>Trusted person: %1</source>
        <translation>Personne de confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person to call: %1</source>
        <translation>Personne à prévenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>designated on %1</source>
        <translation>désignée le %1</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>last met on %1</source>
        <translation>dernière rencontre le %1</translation>
    </message>
    <message>
        <source>not reminded of during the pause</source>
        <translation>pas rappelé pendant la pause</translation>
    </message>
    <message>
        <source>Last contact on %1</source>
        <translation>Dernier contact le %1</translation>
    </message>
</context>
<context>
    <name>jalons::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: cancel</source>
        <translation>%1&#xa0;: annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>jalons::TeamCard</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation>Ajouter un professionnel</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>habilité à signer</translation>
    </message>
    <message>
        <source>left</source>
        <translation>n’est plus en poste</translation>
    </message>
</context>
<context>
    <name>jalons::TeamView</name>
    <message>
        <source>Beds tonight</source>
        <translation>Lits cette nuit</translation>
    </message>
    <message>
        <source>Followed by each referent</source>
        <translation>Suivi par référent</translation>
    </message>
    <message>
        <source>Arrivals and departures</source>
        <translation>Arrivées et départs</translation>
    </message>
    <message>
        <source>Nobody came or left in the last seven days, and nobody is expected to in the next seven.</source>
        <translation>Ni arrivée ni départ depuis sept jours, et rien de prévu dans les sept prochains.</translation>
    </message>
    <message>
        <source>Everybody who sleeps here tonight is accompanied.</source>
        <translation>Toutes les personnes qui dorment ici cette nuit sont accompagnées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bed(s) free tonight</source>
        <translation>
            <numerusform>%1&#xa0;: %n lit libre cette nuit</numerusform>
            <numerusform>%1&#xa0;: %n lits libres cette nuit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n occupied tonight</source>
        <translation>
            <numerusform>%1&#xa0;: %n lit occupé cette nuit</numerusform>
            <numerusform>%1&#xa0;: %n lits occupés cette nuit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bed(s) out of order</source>
        <translation>
            <numerusform>%1&#xa0;: %n lit hors service</numerusform>
            <numerusform>%1&#xa0;: %n lits hors service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bed(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n lit</numerusform>
            <numerusform>%1&#xa0;: %n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupés</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>beds</source>
        <translation>lits</translation>
    </message>
    <message>
        <source>without referent</source>
        <translation>sans référent</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) followed</source>
        <translation>
            <numerusform>%1&#xa0;: %n personne suivie</numerusform>
            <numerusform>%1&#xa0;: %n personnes suivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) with a deadline passed</source>
        <translation>
            <numerusform>%1&#xa0;: %n personne en retard d’échéance</numerusform>
            <numerusform>%1&#xa0;: %n personnes en retard d’échéance</numerusform>
        </translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>arrival expected</source>
        <translation>arrivée prévue</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>departure expected</source>
        <translation>départ prévu</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Lodged without accompaniment: see the list</source>
        <translation>Hébergées sans accompagnement&#xa0;: voir la liste</translation>
    </message>
    <message>
        <source>Lodged, not followed</source>
        <translation>Hébergées sans suivi</translation>
    </message>
    <message>
        <source>Lodged, not followed: %1</source>
        <translation>Hébergées sans suivi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::TermForm</name>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>As documents print it; what was stored with this word follows</source>
        <translation>Tel que les documents l’impriment ; ce qui est déjà noté avec ce mot suit</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Proposed in the forms</source>
        <translation>Proposé dans les formulaires</translation>
    </message>
    <message>
        <source>Of a woman</source>
        <translation>D’une femme</translation>
    </message>
    <message>
        <source>Of a man</source>
        <translation>D’un homme</translation>
    </message>
    <message>
        <source>The function</source>
        <translation>La fonction</translation>
    </message>
    <message>
        <source>Printed when it is not known which of the two</source>
        <translation>Imprimée quand on ne sait pas laquelle des deux convient</translation>
    </message>
</context>
<context>
    <name>jalons::TermsForm</name>
    <message>
        <source>Start of the contract</source>
        <translation>Début du contrat</translation>
    </message>
    <message>
        <source>Last day of the contract</source>
        <translation>Dernier jour du contrat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Frequency of meetings</source>
        <translation>Fréquence des rencontres</translation>
    </message>
    <message>
        <source>Professional who signs</source>
        <translation>Professionnel signataire</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Lieu des rencontres</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;mois</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6&#xa0;mois</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12&#xa0;mois</translation>
    </message>
    <message>
        <source>— to choose —</source>
        <translation>— à choisir —</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To (last day)</source>
        <translation>Au (dernier jour)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Professional qualified to sign</source>
        <translation>Professionnel habilité à signer</translation>
    </message>
    <message>
        <source>Signs for the person</source>
        <translation>Signe pour la personne</translation>
    </message>
    <message>
        <source>Who signs on the side of the person</source>
        <translation>Qui signe du côté de la personne</translation>
    </message>
    <message>
        <source>Why, if not as proposed</source>
        <translation>Pourquoi, si ce n’est pas comme proposé</translation>
    </message>
    <message>
        <source>Also on the paper</source>
        <translation>Aussi sur le papier</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2)</source>
        <translation>Proposé&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Their delegation to sign has no date yet: state it in “Structure”, or let the representative sign too.</source>
        <translation>Sa délégation de signature n’a pas encore de date : notez-la dans « Structure », ou faites signer aussi le représentant.</translation>
    </message>
    <message>
        <source>What the person says of it</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>In their own words: it stands above the signatures</source>
        <translation>Avec ses mots : cela s’imprime au-dessus des signatures</translation>
    </message>
    <message>
        <source>Services from now on</source>
        <translation>Prestations dès maintenant</translation>
    </message>
    <message>
        <source>Who took part in making it</source>
        <translation>Qui a pris part à son élaboration</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>What the person says of not signing</source>
        <translation>Ce que dit la personne de ne pas signer</translation>
    </message>
    <message>
        <source>If they wish to: a reason is never asked</source>
        <translation>Si elle le veut : aucune raison n’est demandée</translation>
    </message>
    <message>
        <source>Why it comes late</source>
        <translation>Pourquoi avec du retard</translation>
    </message>
    <message>
        <source>The law gives fifteen days to hand it over, a month to sign</source>
        <translation>La loi donne quinze jours pour le remettre, un mois pour le signer</translation>
    </message>
</context>
<context>
    <name>jalons::TimeField</name>
    <message>
        <source>e.g. 9:30</source>
        <translation>p. ex. 9h30</translation>
    </message>
</context>
<context>
    <name>jalons::TimelinePage</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Further (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>The same in words. Enter or a double click opens.</source>
        <translation>La même chose en mots. Entrée ou un double clic ouvre.</translation>
    </message>
</context>
<context>
    <name>jalons::TimelineView</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
</context>
<context>
    <name>jalons::TodayPage</name>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Planned this week</source>
        <translation>Prévu cette semaine</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Interviews to resume</source>
        <translation>Entretiens à reprendre</translation>
    </message>
    <message>
        <source>Deadlines of the structure</source>
        <translation>Échéances de la structure</translation>
    </message>
    <message>
        <source>more than %L1 people accompanied</source>
        <translation>plus de %L1 personnes accompagnées</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) accompanied</source>
        <translation>
            <numerusform>%n personne accompagnée</numerusform>
            <numerusform>%n personnes accompagnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 deadlines of the structure</source>
        <translation>Les %1 premières échéances de la structure</translation>
    </message>
    <message>
        <source>Nothing to hand over, sign or review in the next two months.</source>
        <translation>Rien à remettre, à signer ni à revoir dans les deux prochains mois.</translation>
    </message>
    <message>
        <source>Nothing planned this week. Actions planned in a person’s file appear here.</source>
        <translation>Rien de prévu cette semaine. Les actions prévues dans le dossier d’une personne apparaissent ici.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>prévue le %1</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnostic</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>started on %1</source>
        <translation>commencé le %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1, texte commencé %2</translation>
    </message>
    <message>
        <source>Resume: %1</source>
        <translation>Reprendre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Do not resume: %1</source>
        <translation>Ne pas reprendre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Do not resume this text</source>
        <translation>Ne pas reprendre ce texte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A person, a note, a partner…   Ctrl+K</source>
        <translation>Une personne, une note…   Ctrl+K</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Rights to renew</source>
        <translation>Droits à renouveler</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>échu le %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was typed, of whom</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source> (before the file was restored)</source>
        <translation> (avant la restauration du fichier)</translation>
    </message>
    <message>
        <source> (no longer in the file)</source>
        <translation> (n’est plus dans le fichier)</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Copier le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>The text is copied: paste it where it belongs now.</source>
        <translation>Le texte est copié&#xa0;: collez-le là où est sa place maintenant.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>Vue du chef de service</translation>
    </message>
    <message>
        <source>Meetings to propose</source>
        <translation>Rencontres à proposer</translation>
    </message>
    <message>
        <source>postponed at the person’s wish</source>
        <translation>reporté à sa demande</translation>
    </message>
    <message>
        <source>Without news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>From the shifts before</source>
        <translation>Des postes précédents</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact on %1</source>
        <translation>dernier contact le %1</translation>
    </message>
    <message>
        <source>no contact since it opened on %1</source>
        <translation>aucun contact depuis l’ouverture le %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
</context>
<context>
    <name>jalons::ToldForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jalons::Undoing</name>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Pass over this step</source>
        <translation>&amp;Passer cette étape</translation>
    </message>
    <message>
        <source>“%1” is left as it is: %2</source>
        <translation>«&#x202f;%1&#x202f;» reste en l’état&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 (desk %2)</source>
        <translation>%1 (poste %2)</translation>
    </message>
    <message>
        <source>“%1” is left as it is: since then %2 has changed this: %3%4. Look at it, and change it by hand if it should be otherwise.</source>
        <translation>«&#x202f;%1&#x202f;» reste en l’état&#x202f;: depuis, %2 a modifié ceci&#x202f;: %3%4. Regardez ce qu’il en est, et corrigez à la main si besoin.</translation>
    </message>
    <message>
        <source>“%1” stays undone. There is nothing else to do again.</source>
        <translation>«&#x202f;%1&#x202f;» reste annulé. Il n’y a rien d’autre à rétablir.</translation>
    </message>
    <message>
        <source>“%1” stays. There is nothing older to take back.</source>
        <translation>«&#x202f;%1&#x202f;» reste. Il n’y a rien de plus ancien à annuler.</translation>
    </message>
    <message>
        <source>“%1” stays undone. Ctrl+Shift+Z now does “%2” again.</source>
        <translation>«&#x202f;%1&#x202f;» reste annulé. Ctrl+Maj+Z rétablit maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” stays. Ctrl+Z now takes back “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» reste. Ctrl+Z annule maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>jalons::Undrawable</name>
    <message>
        <source>No font of this computer can draw: %1. Add the language in the settings of Windows (Time and language), which brings its fonts, then print again.</source>
        <translation>Aucune police de cet ordinateur ne sait dessiner&#xa0;: %1. Ajoutez la langue dans les paramètres de Windows (Heure et langue), elle apporte ses polices, puis relancez l’impression.</translation>
    </message>
    <message>
        <source>No font of this computer can draw: %1. Have the package %2 installed, then print again.</source>
        <translation>Aucune police de cet ordinateur ne sait dessiner&#xa0;: %1. Faites installer le paquet %2, puis relancez l’impression.</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of this language: have a Noto font of it installed. French is shown.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de cette langue&#xa0;: faites installer une police Noto pour elle. Le français est montré.</translation>
    </message>
    <message>
        <source>No font of this computer has the letters of this language: have the package %1 installed. French is shown.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de cette langue&#xa0;: faites installer le paquet %1. Le français est montré.</translation>
    </message>
</context>
<context>
    <name>jalons::VersionsButton</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions: as it stood each time it was completed</source>
        <translation>Versions&#xa0;: telle qu’elle était chaque fois qu’elle a été terminée</translation>
    </message>
    <message>
        <source>Version %1, completed on %2</source>
        <translation>Version %1, terminée le %2</translation>
    </message>
</context>
<context>
    <name>jalons::VersionsCard</name>
    <message>
        <source>yours, since %1</source>
        <translation>les vôtres, depuis le %1</translation>
    </message>
    <message>
        <source>those of Jalons</source>
        <translation>celles de Jalons</translation>
    </message>
    <message>
        <source>another from %1</source>
        <translation>une autre version le %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>one being prepared</source>
        <translation>une en préparation</translation>
    </message>
    <message>
        <source>those of Jalons have changed</source>
        <translation>celles de Jalons ont changé</translation>
    </message>
</context>
<context>
    <name>jalons::VersionsEditor</name>
    <message>
        <source>Being prepared</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>En usage depuis le %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Retirer la version</translation>
    </message>
    <message>
        <source>Somebody made up</source>
        <translation>Personne fictive</translation>
    </message>
    <message>
        <source>Start from ours</source>
        <translation>Partir de celles de Jalons</translation>
    </message>
    <message>
        <source>See it for somebody of the file…</source>
        <translation>Voir pour quelqu’un du fichier…</translation>
    </message>
    <message>
        <source>See the sheet for somebody of the file</source>
        <translation>Voir la feuille pour quelqu’un du fichier</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Back to the structure</source>
        <translation>Revenir à la structure</translation>
    </message>
    <message>
        <source>As it would print for %1</source>
        <translation>Telle qu’elle s’imprimerait pour %1</translation>
    </message>
</context>
<context>
    <name>jalons::VocabularyCard</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>List of words</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Mots de la liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>Add the word</source>
        <translation>Ajouter le mot</translation>
    </message>
    <message>
        <source>Move the word up</source>
        <translation>Monter le mot</translation>
    </message>
    <message>
        <source>Move the word down</source>
        <translation>Descendre le mot</translation>
    </message>
    <message>
        <source>A word that is missing…</source>
        <translation>Un mot qui manque…</translation>
    </message>
</context>
<context>
    <name>jalons::WelcomePage</name>
    <message>
        <source>The thread of an accompaniment: diagnostic, contract, actions, evaluation.</source>
        <translation>Le fil d’un accompagnement&#xa0;: diagnostic, contrat, actions, évaluation.</translation>
    </message>
    <message>
        <source>Create a structure</source>
        <translation>Créer une structure</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>Voir la démonstration</translation>
    </message>
    <message>
        <source>A fictitious structure, made on this computer: everything can be tried in it.</source>
        <translation>Une structure fictive, créée sur cet ordinateur&#xa0;: tout peut y être essayé.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Nothing goes to the Internet.</source>
        <translation>Tout reste dans un seul fichier, sur cet ordinateur. Rien ne part sur Internet.</translation>
    </message>
    <message>
        <source>A new structure</source>
        <translation>Une nouvelle structure</translation>
    </message>
    <message>
        <source>Name of the structure</source>
        <translation>Nom de la structure</translation>
    </message>
    <message>
        <source>Kind of structure</source>
        <translation>Type de structure</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Choose another place for the file</source>
        <translation>Choisir un autre emplacement pour le fichier</translation>
    </message>
    <message>
        <source>All the data of the structure will be in this file: copy it to keep it safe.</source>
        <translation>Toutes les données de la structure seront dans ce fichier&#xa0;: copiez-le pour les garder en sécurité.</translation>
    </message>
    <message>
        <source>Create the structure</source>
        <translation>Créer la structure</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Emplacement du fichier</translation>
    </message>
    <message>
        <source>Jalons files (*.jalons)</source>
        <translation>Fichiers Jalons (*.jalons)</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Récupérer ce qui peut être lu…</translation>
    </message>
</context>
<context>
    <name>jalons::WheelLegend</name>
    <message>
        <source>Legend of the wheel</source>
        <translation>Légende de la roue</translation>
    </message>
</context>
<context>
    <name>jalons::WheelPanel</name>
    <message>
        <source>None yet: give one in the card of a domain</source>
        <translation>Aucune pour l’instant&#xa0;: indiquez-en une dans la fiche d’un domaine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Priorities, first one first</source>
        <translation>Priorités, la première en tête</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>Priorité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Print the wheel</source>
        <translation>Imprimer la roue</translation>
    </message>
</context>
<context>
    <name>jalons::WheelTimes</name>
    <message>
        <source>The wheel through time</source>
        <translation>La roue dans le temps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of assessment, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jalons::WheelView</name>
    <message>
        <source>Wheel</source>
        <translation>Roue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>voice and level</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no level given</source>
        <translation>%1&#xa0;: aucun niveau indiqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain and levels</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No level given yet</source>
        <translation>Aucun niveau indiqué pour l’instant</translation>
    </message>
</context>
<context>
    <name>jalons::WheelsPage</name>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Wheels of the household</source>
        <translation>Les roues du ménage</translation>
    </message>
    <message>
        <source>Each adult has an assessment of their own. A click on a domain opens the interview with them.</source>
        <translation>Chaque adulte a son propre diagnostic. Un clic sur un domaine ouvre l’entretien avec lui.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>No diagnostic is begun with %1 yet.</source>
        <translation>Aucun diagnostic n’est commencé avec %1.</translation>
    </message>
</context>
<context>
    <name>jalons::WhenText</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1&#xa0;jours</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>il y a %1&#xa0;jours</translation>
    </message>
</context>
<context>
    <name>jalons::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New structure…</source>
        <translation>&amp;Nouvelle structure…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Import a list of people…</source>
        <translation>&amp;Importer une liste de personnes…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;History of the field</source>
        <translation>&amp;Historique du champ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>Nouvelle &amp;personne</translation>
    </message>
    <message>
        <source>New n&amp;ote</source>
        <translation>Nouvelle n&amp;ote</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Face-to-face view</source>
        <translation>Vue &amp;face à face</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Jalons</source>
        <translation>À &amp;propos de Jalons</translation>
    </message>
    <message>
        <source>No recent file</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Open a diagnostic first: it is what is looked at together.</source>
        <translation>Ouvrez d’abord un diagnostic&#xa0;: c’est lui que l’on regarde ensemble.</translation>
    </message>
    <message>
        <source>About Jalons</source>
        <translation>À propos de Jalons</translation>
    </message>
    <message>
        <source>Social accompaniment, from the first interview to the evaluation.
Free software, GNU General Public License version 3 or later.</source>
        <translation>L’accompagnement social, du premier entretien à l’évaluation.
Logiciel libre, licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Previo&amp;us tab</source>
        <translation>Onglet pré&amp;cédent</translation>
    </message>
    <message>
        <source>New &amp;arrival</source>
        <translation>Nouvelle &amp;arrivée</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>Chercher dans cette pa&amp;ge</translation>
    </message>
</context>
<context>
    <name>jalons::WordingForm</name>
    <message>
        <source>The version is removed. Ctrl+Z brings it back.</source>
        <translation>La version est retirée. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>En usage à partir du</translation>
    </message>
    <message>
        <source>Empty: being prepared, used by no paper</source>
        <translation>Vide&#xa0;: en préparation, ne sert à aucun papier</translation>
    </message>
    <message>
        <source>Title of the sheet</source>
        <translation>Titre de la feuille</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>One a line; an empty line is a row to be named by hand</source>
        <translation>Une par ligne&#xa0;; une ligne vide est à nommer à la main</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A paragraph a line; “# ” begins a title, “- ” a line of a list</source>
        <translation>Un paragraphe par ligne&#xa0;; «&#xa0;#&#xa0;» commence un titre, «&#xa0;-&#xa0;» une ligne de liste</translation>
    </message>
    <message>
        <source>Take the text of Jalons again</source>
        <translation>Reprendre le texte de Jalons</translation>
    </message>
</context>
<context>
    <name>jalons::WordingsCard</name>
    <message>
        <source>Words of papers</source>
        <translation>Formulations des papiers</translation>
    </message>
    <message>
        <source>What is handed over beside contracts, and asked of the préfet. Every sentence may be changed; papers that were given keep theirs.</source>
        <translation>Ce qui se remet à côté des contrats et se demande au préfet. Chaque phrase se change&#xa0;; les papiers donnés gardent les leurs.</translation>
    </message>
    <message>
        <source>Open the words: %1</source>
        <translation>Ouvrir la formulation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jalons::WordingsEditor</name>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Version of the words</source>
        <translation>Version de la formulation</translation>
    </message>
    <message>
        <source>Those of Jalons</source>
        <translation>Celle de Jalons</translation>
    </message>
    <message>
        <source>Those of Jalons, in use</source>
        <translation>Celle de Jalons, en usage</translation>
    </message>
    <message>
        <source>The words of Jalons</source>
        <translation>La formulation de Jalons</translation>
    </message>
    <message>
        <source>They are in use as long as you have none of your own. Start from them to change the title, any sentence, the rows of the table. Nothing changes on your papers before the day you give.</source>
        <translation>Elle sert tant que vous n’avez pas la vôtre. Partez d’elle pour changer le titre, chaque phrase, les lignes du tableau. Rien ne change sur vos papiers avant le jour que vous donnez.</translation>
    </message>
    <message>
        <source>The paper as it would print</source>
        <translation>Le papier tel qu’il s’imprimerait</translation>
    </message>
    <message>
        <source>As it would print for somebody made up</source>
        <translation>Tel qu’il s’imprimerait pour une personne fictive</translation>
    </message>
    <message>
        <source>the title of the sheet</source>
        <translation>le titre de la feuille</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>l’introduction</translation>
    </message>
    <message>
        <source>the rows of the table</source>
        <translation>les lignes du tableau</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Since you began, the words of Jalons have changed — %1. Yours stay as they are.</source>
        <translation>Depuis que vous avez commencé, les textes de Jalons ont changé&#xa0;: %1. Les vôtres restent comme ils sont.</translation>
    </message>
</context>
</TS>
