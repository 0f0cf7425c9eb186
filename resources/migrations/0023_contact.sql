-- Whom to call when something happens (personne à prévenir) and whom the person has designated in writing (personne de
-- confiance) are two things: what was entered as one becomes whom to call, never a designation.
ALTER TABLE person RENAME COLUMN trusted_name TO contact_name;
ALTER TABLE person RENAME COLUMN trusted_phone TO contact_phone;
ALTER TABLE person RENAME COLUMN trusted_tie TO contact_tie;
ALTER TABLE person ADD COLUMN designated_name TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN designated_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN designated_tie TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN designated_on TEXT;

-- The history tells it under the same name, drafts and remembered lists go on. (In a text a quotation mark is written
-- with a backslash: only keys are renamed.)
UPDATE journal SET
    before = replace(replace(replace(before, '"trusted_name":', '"contact_name":'),
        '"trusted_phone":', '"contact_phone":'), '"trusted_tie":', '"contact_tie":'),
    after = replace(replace(replace(after, '"trusted_name":', '"contact_name":'),
        '"trusted_phone":', '"contact_phone":'), '"trusted_tie":', '"contact_tie":')
WHERE concept = 'person';
UPDATE draft SET content = replace(content, '"column":"trusted_', '"column":"contact_') WHERE concept = 'person';
UPDATE import_mapping SET targets = replace(targets, '"person.trusted_', '"person.contact_');
UPDATE term SET french = 'une personne à prévenir' WHERE list = 'strength_tag' AND code = 'violence_trusted_person'
    AND french = 'personne de confiance à prévenir';

-- Sentences that a family reads on a sheet announce no danger and no protection: those shipped are said otherwise, those
-- that the structure wrote stay.
UPDATE level_definition SET person_french = 'C’est très difficile avec ma famille, ou je n’ai plus de nouvelles.'
    WHERE domain = 'family' AND level = 1 AND person_french = 'J’ai peur pour mes enfants ou pour ma famille, ou je n’ai plus aucune nouvelle.';
UPDATE level_definition SET person_english = 'Things are very hard with my family, or I have no news of them any more.'
    WHERE domain = 'family' AND level = 1 AND person_english = 'I fear for my children or my family, or I have no news of them at all.';
UPDATE level_definition SET professional_french = 'Liens rompus ou très éprouvés ; un soutien rapproché est proposé à chacun.'
    WHERE domain = 'family' AND level = 1 AND professional_french = 'Rupture ou danger pour un enfant ou un proche ; une protection ou une recherche est à engager.';
UPDATE level_definition SET professional_english = 'Ties broken or sorely tried; close support is offered to everyone.'
    WHERE domain = 'family' AND level = 1 AND professional_english = 'Break-up or danger for a child or relative; protection or a search has to be started.';
UPDATE level_definition SET person_french = 'J’ai mal ou ma santé m’inquiète, et je ne reçois aucun soin.'
    WHERE domain = 'health' AND level = 1 AND person_french = 'J’ai mal ou ma santé est en danger, et je ne reçois aucun soin.';
UPDATE level_definition SET person_english = 'I am in pain or worried about my health, and I get no care.'
    WHERE domain = 'health' AND level = 1 AND person_english = 'I am in pain or my health is at risk, and I get no care.';
UPDATE level_definition SET professional_french = 'Soins nécessaires et pas encore commencés ; couverture ou rendez-vous à trouver en priorité.'
    WHERE domain = 'health' AND level = 1 AND professional_french = 'Problème de santé sérieux sans soins ; couverture absente ou urgence médicale à traiter.';
UPDATE level_definition SET professional_english = 'Care needed and not begun yet; cover or an appointment to be found first.'
    WHERE domain = 'health' AND level = 1 AND professional_english = 'Serious health problem without care; no cover, or a medical emergency to deal with.';
UPDATE level_definition SET professional_french = 'Grande souffrance dite ou perçue ; une aide est cherchée vite, avec la personne.'
    WHERE domain = 'mental_health' AND level = 1 AND professional_french = 'Souffrance psychique aiguë ou risque pour soi ou autrui ; une réponse de soins est à trouver vite.';
UPDATE level_definition SET professional_english = 'Great suffering told or seen; help is looked for quickly, with the person.'
    WHERE domain = 'mental_health' AND level = 1 AND professional_english = 'Acute mental suffering, or risk to self or others; a care response is needed quickly.';
UPDATE level_definition SET professional_french = 'État stabilisé ; suivi choisi, premiers signes de fatigue et relais connus de la personne.'
    WHERE domain = 'mental_health' AND level = 4 AND professional_french = 'État stabilisé ; suivi choisi, signes d’alerte repérés et relais connus de la personne.';
UPDATE level_definition SET professional_english = 'Stable condition; follow-up chosen, first signs of strain and contacts known to the person.'
    WHERE domain = 'mental_health' AND level = 4 AND professional_english = 'Stable condition; follow-up chosen, warning signs and contacts known to the person.';
UPDATE level_definition SET person_french = 'Ma consommation décide de tout dans mes journées.'
    WHERE domain = 'addictions' AND level = 1 AND person_french = 'Ma consommation décide de tout et me met en danger.';
UPDATE level_definition SET person_english = 'My use decides everything in my days.'
    WHERE domain = 'addictions' AND level = 1 AND person_english = 'My use decides everything and puts me in danger.';
UPDATE level_definition SET professional_french = 'Consommation ou pratique très présente ; prendre soin de soi vient avant le reste.'
    WHERE domain = 'addictions' AND level = 1 AND professional_french = 'Consommation ou pratique envahissante, avec danger immédiat ; réduire les risques d’abord.';
UPDATE level_definition SET professional_english = 'Use or practice very present; taking care of oneself comes first.'
    WHERE domain = 'addictions' AND level = 1 AND professional_english = 'Overwhelming use or practice, with immediate danger; reducing harm comes first.';
UPDATE level_definition SET professional_french = 'Hébergement pour peu de temps, chez un tiers ou d’urgence ; la suite reste à trouver.'
    WHERE domain = 'shelter' AND level = 2 AND professional_french = 'Hébergement précaire, chez un tiers ou d’urgence ; continuité ou sécurité non assurée.';
UPDATE level_definition SET professional_english = 'Shelter for a short time, at somebody’s or in an emergency; what comes next is to be found.'
    WHERE domain = 'shelter' AND level = 2 AND professional_english = 'Precarious, third-party or emergency shelter; continuity or safety not assured.';
UPDATE level_definition SET professional_french = 'Pas de logement, ou logement bientôt perdu ou en mauvais état ; aucune démarche en cours.'
    WHERE domain = 'housing' AND level = 1 AND professional_french = 'Absence de logement, expulsion proche ou logement dangereux ; aucune démarche en cours.';
UPDATE level_definition SET professional_english = 'No home, or a home soon lost or in bad repair; no application under way.'
    WHERE domain = 'housing' AND level = 1 AND professional_english = 'No home, eviction close or dangerous housing; no application under way.';
UPDATE level_definition SET professional_french = 'Recherche sans inscription ni projet précis, ou travail qui n’ouvre pas de droits.'
    WHERE domain = 'employment' AND level = 2 AND professional_french = 'Recherche sans inscription ni projet précis, ou travail non déclaré et non protégé.';
UPDATE level_definition SET professional_english = 'Searching without registration or clear plan, or work that opens no rights.'
    WHERE domain = 'employment' AND level = 2 AND professional_english = 'Searching without registration or clear plan, or undeclared and unprotected work.';
UPDATE level_definition SET professional_french = 'Échéance judiciaire proche, sans avocat ni information sur les droits.'
    WHERE domain = 'justice' AND level = 1 AND professional_french = 'Échéance judiciaire proche ou mesure en péril, sans avocat ni information sur les droits.';
UPDATE level_definition SET professional_english = 'Court deadline near, with no lawyer and no information on rights.'
    WHERE domain = 'justice' AND level = 1 AND professional_english = 'Court deadline near or measure at risk, with no lawyer and no information on rights.';
UPDATE level_definition SET person_french = 'Ce que je vis en ce moment est trop dur.'
    WHERE domain = 'violence' AND level = 1 AND person_french = 'Je ne suis pas en sécurité en ce moment.';
UPDATE level_definition SET person_english = 'What I am living through is too hard.'
    WHERE domain = 'violence' AND level = 1 AND person_english = 'I am not safe at the moment.';
UPDATE level_definition SET professional_french = 'Moment très difficile ; un temps d’écoute à part est proposé sans attendre.'
    WHERE domain = 'violence' AND level = 1 AND professional_french = 'Danger actuel ou emprise ; mise en sécurité et évaluation du risque à faire sans délai.';
UPDATE level_definition SET professional_english = 'A very hard time; a moment to be heard apart is offered without waiting.'
    WHERE domain = 'violence' AND level = 1 AND professional_english = 'Present danger or control by another; safety and risk assessment needed without delay.';
UPDATE level_definition SET person_french = 'Ça va un peu mieux, mais je ne suis pas tranquille.'
    WHERE domain = 'violence' AND level = 2 AND person_french = 'Je suis à l’abri, mais j’ai peur que ça recommence.';
UPDATE level_definition SET person_english = 'Things are a little better, but my mind is not at rest.'
    WHERE domain = 'violence' AND level = 2 AND person_english = 'I am sheltered, but I am afraid it will start again.';
UPDATE level_definition SET professional_french = 'Changement récent, encore fragile ; les appuis se choisissent avec la personne.'
    WHERE domain = 'violence' AND level = 2 AND professional_french = 'Éloignement récent ou incertain ; protection juridique et confidentialité à organiser.';
UPDATE level_definition SET professional_english = 'A recent change, still fragile; support is chosen with the person.'
    WHERE domain = 'violence' AND level = 2 AND professional_english = 'Recent or uncertain distance; legal protection and confidentiality to be arranged.';
UPDATE level_definition SET person_french = 'J’ai des appuis, et je commence à en parler quand je le souhaite.'
    WHERE domain = 'violence' AND level = 3 AND person_french = 'J’ai une protection, et je commence à en parler quand je le souhaite.';
UPDATE level_definition SET person_english = 'I have support, and begin to talk about it when I wish.'
    WHERE domain = 'violence' AND level = 3 AND person_english = 'I am protected and begin to talk about it when I wish.';
UPDATE level_definition SET professional_french = 'Appuis en place ; les suites se décident au rythme de la personne.'
    WHERE domain = 'violence' AND level = 3 AND professional_french = 'Protection en place ; soins, plainte ou ordonnance envisagés au rythme de la personne.';
UPDATE level_definition SET professional_english = 'Support in place; what follows is decided at the person’s pace.'
    WHERE domain = 'violence' AND level = 3 AND professional_english = 'Protection in place; care, complaint or court order considered at the person’s pace.';
UPDATE level_definition SET person_french = 'Je me sens tranquille, même si certaines choses restent difficiles.'
    WHERE domain = 'violence' AND level = 4 AND person_french = 'Je me sens en sécurité, même si certaines choses restent difficiles.';
UPDATE level_definition SET person_english = 'I feel at ease, even if some things remain difficult.'
    WHERE domain = 'violence' AND level = 4 AND person_english = 'I feel safe, even if some things remain difficult.';
UPDATE level_definition SET professional_french = 'Situation apaisée ; un soutien reste possible pour les suites.'
    WHERE domain = 'violence' AND level = 4 AND professional_french = 'Plus de menace repérée ; suites juridiques ou psychiques accompagnées au besoin.';
UPDATE level_definition SET professional_english = 'A calmer situation; support remains possible for what follows.'
    WHERE domain = 'violence' AND level = 4 AND professional_english = 'No threat seen any more; legal or psychological after-effects supported if needed.';
UPDATE level_definition SET person_french = 'Je vis tranquille et je sais qui appeler si j’en ai besoin.'
    WHERE domain = 'violence' AND level = 5 AND person_french = 'Je vis en sécurité et je sais qui appeler si quelque chose arrive.';
UPDATE level_definition SET person_english = 'I live at ease and know whom to call if I need to.'
    WHERE domain = 'violence' AND level = 5 AND person_english = 'I live in safety and know whom to call if something happens.';
UPDATE level_definition SET professional_french = 'Tranquillité durable ; personnes et numéros utiles connus, démarches terminées ou choisies.'
    WHERE domain = 'violence' AND level = 5 AND professional_french = 'Sécurité durable ; réseau et numéros d’aide connus, démarches terminées ou choisies.';
UPDATE level_definition SET professional_english = 'Lasting ease; useful people and numbers known, procedures finished or chosen.'
    WHERE domain = 'violence' AND level = 5 AND professional_english = 'Lasting safety; network and helplines known, procedures finished or chosen.';
UPDATE level_definition SET professional_french = 'Peu ou pas de relations choisies ; pas encore de contact de confiance.'
    WHERE domain = 'social_ties' AND level = 1 AND professional_french = 'Isolement total ou relations subies ; aucun contact de confiance identifié.';
UPDATE level_definition SET professional_english = 'Few chosen relations or none; no trusted contact yet.'
    WHERE domain = 'social_ties' AND level = 1 AND professional_english = 'Total isolation or unwanted relations; no trusted contact identified.';
