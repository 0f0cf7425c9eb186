-- Whoever is found by a letter or two is put in order by the name in lists. Read from the wide rows of people, a
-- thousand of them are a thousand pages of the file; here they are a few.
CREATE INDEX person_listed ON person (id, sort_key);

-- Trades are listed by both their forms, without brackets; those that the structure called otherwise stay.
UPDATE term SET french = 'Éducatrice spécialisée, éducateur spécialisé'
    WHERE list = 'trade' AND code = 'specialised_educator' AND french = 'Éducateur(trice) spécialisé(e)';
UPDATE term SET french = 'Assistante, assistant de service social'
    WHERE list = 'trade' AND code = 'social_worker' AND french = 'Assistant(e) de service social';
UPDATE term SET french = 'Conseillère, conseiller en économie sociale familiale'
    WHERE list = 'trade' AND code = 'cesf' AND french = 'Conseiller(ère) en économie sociale familiale';
UPDATE term SET french = 'Monitrice-éducatrice, moniteur-éducateur'
    WHERE list = 'trade' AND code = 'monitor_educator' AND french = 'Moniteur(trice)-éducateur(trice)';
UPDATE term SET french = 'Éducatrice, éducateur de jeunes enfants'
    WHERE list = 'trade' AND code = 'early_childhood_educator' AND french = 'Éducateur(trice) de jeunes enfants';
UPDATE term SET french = 'Technicienne, technicien de l’intervention sociale et familiale'
    WHERE list = 'trade' AND code = 'tisf' AND french = 'Technicien(ne) de l’intervention sociale et familiale';
UPDATE term SET french = 'Accompagnante éducative et sociale, accompagnant éducatif et social'
    WHERE list = 'trade' AND code = 'aes' AND french = 'Accompagnant(e) éducatif(ve) et social(e)';
UPDATE term SET french = 'Conseillère, conseiller en insertion professionnelle'
    WHERE list = 'trade' AND code = 'employment_adviser' AND french = 'Conseiller(ère) en insertion professionnelle';
UPDATE term SET french = 'Éducatrice, éducateur technique'
    WHERE list = 'trade' AND code = 'technical_educator' AND french = 'Éducateur(trice) technique';
UPDATE term SET french = 'Animatrice, animateur'
    WHERE list = 'trade' AND code = 'activity_leader' AND french = 'Animateur(trice)';
UPDATE term SET french = 'Infirmière, infirmier'
    WHERE list = 'trade' AND code = 'nurse' AND french = 'Infirmier(ère)';
UPDATE term SET french = 'Maîtresse, maître de maison'
    WHERE list = 'trade' AND code = 'social_life_host' AND french = 'Maître(sse) de maison';
UPDATE term SET french = 'Chargée, chargé de gestion locative sociale'
    WHERE list = 'trade' AND code = 'rental_manager' AND french = 'Chargé(e) de gestion locative sociale';
UPDATE term SET french = 'Surveillante ou veilleuse, surveillant ou veilleur de nuit'
    WHERE list = 'trade' AND code = 'night_watch' AND french = 'Surveillant(e) ou veilleur(se) de nuit';
UPDATE term SET french = 'Travailleuse paire, travailleur pair'
    WHERE list = 'trade' AND code = 'peer_worker' AND french = 'Travailleur(se) pair(e)';
UPDATE term SET french = 'Médiatrice, médiateur'
    WHERE list = 'trade' AND code = 'mediator' AND french = 'Médiateur(trice)';
UPDATE term SET french = 'Cheffe, chef de service'
    WHERE list = 'trade' AND code = 'service_manager' AND french = 'Chef(fe) de service';
UPDATE term SET french = 'Directrice, directeur'
    WHERE list = 'trade' AND code = 'director' AND french = 'Directeur(trice)';
