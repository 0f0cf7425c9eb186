-- People and trades are agreed with on paper: a trade has three forms (feminine, masculine, the function), and of whoever
-- works here it may be known which. The forms of the trades that are shipped, unless the structure called them otherwise.
ALTER TABLE professional ADD COLUMN gender TEXT NOT NULL DEFAULT '';
ALTER TABLE term ADD COLUMN feminine TEXT NOT NULL DEFAULT '';
ALTER TABLE term ADD COLUMN masculine TEXT NOT NULL DEFAULT '';
ALTER TABLE term ADD COLUMN neutral TEXT NOT NULL DEFAULT '';
UPDATE term SET feminine = 'Éducatrice spécialisée', masculine = 'Éducateur spécialisé', neutral = 'Éducation spécialisée'
    WHERE list = 'trade' AND code = 'specialised_educator' AND french = 'Éducateur(trice) spécialisé(e)';
UPDATE term SET feminine = 'Assistante de service social', masculine = 'Assistant de service social', neutral = 'Service social'
    WHERE list = 'trade' AND code = 'social_worker' AND french = 'Assistant(e) de service social';
UPDATE term SET feminine = 'Conseillère en économie sociale familiale', masculine = 'Conseiller en économie sociale familiale', neutral = 'Économie sociale familiale'
    WHERE list = 'trade' AND code = 'cesf' AND french = 'Conseiller(ère) en économie sociale familiale';
UPDATE term SET feminine = 'Monitrice-éducatrice', masculine = 'Moniteur-éducateur', neutral = 'Accompagnement éducatif'
    WHERE list = 'trade' AND code = 'monitor_educator' AND french = 'Moniteur(trice)-éducateur(trice)';
UPDATE term SET feminine = 'Éducatrice de jeunes enfants', masculine = 'Éducateur de jeunes enfants', neutral = 'Éducation de jeunes enfants'
    WHERE list = 'trade' AND code = 'early_childhood_educator' AND french = 'Éducateur(trice) de jeunes enfants';
UPDATE term SET feminine = 'Technicienne de l’intervention sociale et familiale', masculine = 'Technicien de l’intervention sociale et familiale', neutral = 'Intervention sociale et familiale'
    WHERE list = 'trade' AND code = 'tisf' AND french = 'Technicien(ne) de l’intervention sociale et familiale';
UPDATE term SET feminine = 'Accompagnante éducative et sociale', masculine = 'Accompagnant éducatif et social', neutral = 'Accompagnement éducatif et social'
    WHERE list = 'trade' AND code = 'aes' AND french = 'Accompagnant(e) éducatif(ve) et social(e)';
UPDATE term SET feminine = 'Conseillère en insertion professionnelle', masculine = 'Conseiller en insertion professionnelle', neutral = 'Insertion professionnelle'
    WHERE list = 'trade' AND code = 'employment_adviser' AND french = 'Conseiller(ère) en insertion professionnelle';
UPDATE term SET feminine = 'Éducatrice technique', masculine = 'Éducateur technique', neutral = 'Éducation technique'
    WHERE list = 'trade' AND code = 'technical_educator' AND french = 'Éducateur(trice) technique';
UPDATE term SET feminine = 'Animatrice', masculine = 'Animateur', neutral = 'Animation'
    WHERE list = 'trade' AND code = 'activity_leader' AND french = 'Animateur(trice)';
UPDATE term SET feminine = 'Juriste', masculine = 'Juriste', neutral = 'Juriste'
    WHERE list = 'trade' AND code = 'lawyer' AND french = 'Juriste';
UPDATE term SET feminine = 'Psychologue', masculine = 'Psychologue', neutral = 'Psychologue'
    WHERE list = 'trade' AND code = 'psychologist' AND french = 'Psychologue';
UPDATE term SET feminine = 'Infirmière', masculine = 'Infirmier', neutral = 'Soins infirmiers'
    WHERE list = 'trade' AND code = 'nurse' AND french = 'Infirmier(ère)';
UPDATE term SET feminine = 'Médecin', masculine = 'Médecin', neutral = 'Médecin'
    WHERE list = 'trade' AND code = 'physician' AND french = 'Médecin';
UPDATE term SET feminine = 'Maîtresse de maison', masculine = 'Maître de maison', neutral = 'Vie de la maison'
    WHERE list = 'trade' AND code = 'social_life_host' AND french = 'Maître(sse) de maison';
UPDATE term SET feminine = 'Chargée de gestion locative sociale', masculine = 'Chargé de gestion locative sociale', neutral = 'Gestion locative sociale'
    WHERE list = 'trade' AND code = 'rental_manager' AND french = 'Chargé(e) de gestion locative sociale';
UPDATE term SET feminine = 'Surveillante ou veilleuse de nuit', masculine = 'Surveillant ou veilleur de nuit', neutral = 'Veille de nuit'
    WHERE list = 'trade' AND code = 'night_watch' AND french = 'Surveillant(e) ou veilleur(se) de nuit';
UPDATE term SET feminine = 'Agente d’accueil', masculine = 'Agent d’accueil', neutral = 'Accueil'
    WHERE list = 'trade' AND code = 'receptionist' AND french = 'Agent d’accueil';
UPDATE term SET feminine = 'Travailleuse paire', masculine = 'Travailleur pair', neutral = 'Travail pair'
    WHERE list = 'trade' AND code = 'peer_worker' AND french = 'Travailleur(se) pair(e)';
UPDATE term SET feminine = 'Médiatrice', masculine = 'Médiateur', neutral = 'Médiation'
    WHERE list = 'trade' AND code = 'mediator' AND french = 'Médiateur(trice)';
UPDATE term SET feminine = 'Interprète', masculine = 'Interprète', neutral = 'Interprète'
    WHERE list = 'trade' AND code = 'interpreter' AND french = 'Interprète';
UPDATE term SET feminine = 'Mandataire judiciaire à la protection des majeurs', masculine = 'Mandataire judiciaire à la protection des majeurs', neutral = 'Mandataire judiciaire à la protection des majeurs'
    WHERE list = 'trade' AND code = 'legal_guardian' AND french = 'Mandataire judiciaire à la protection des majeurs';
UPDATE term SET feminine = 'Cheffe de service', masculine = 'Chef de service', neutral = 'Chefferie de service'
    WHERE list = 'trade' AND code = 'service_manager' AND french = 'Chef(fe) de service';
UPDATE term SET feminine = 'Directrice', masculine = 'Directeur', neutral = 'Direction'
    WHERE list = 'trade' AND code = 'director' AND french = 'Directeur(trice)';
UPDATE term SET feminine = 'Secrétaire, comptable', masculine = 'Secrétaire, comptable', neutral = 'Secrétariat, comptabilité'
    WHERE list = 'trade' AND code = 'administrative' AND french = 'Secrétaire, comptable';
UPDATE term SET feminine = 'Stagiaire', masculine = 'Stagiaire', neutral = 'Stagiaire'
    WHERE list = 'trade' AND code = 'intern' AND french = 'Stagiaire';
UPDATE term SET feminine = 'Bénévole', masculine = 'Bénévole', neutral = 'Bénévole'
    WHERE list = 'trade' AND code = 'volunteer' AND french = 'Bénévole';

-- No bracket on paper.
UPDATE term SET french = 'Mariage' WHERE list = 'family_status' AND code = 'married' AND french = 'Marié(e)';
UPDATE term SET french = 'Séparation' WHERE list = 'family_status' AND code = 'separated' AND french = 'Séparé(e)';
UPDATE term SET french = 'Divorce' WHERE list = 'family_status' AND code = 'divorced' AND french = 'Divorcé(e)';
