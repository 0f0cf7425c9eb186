-- A simplified wording of each level, beside that of the person; empty: there is none, and the person’s is used. Ours is
-- written where the wording of the person is still ours: a structure that wrote its own has it simplified itself.
ALTER TABLE level_definition ADD COLUMN simple_french TEXT NOT NULL DEFAULT '';

UPDATE level_definition SET simple_french = 'C’est très dur avec ma famille.'
    WHERE domain = 'family' AND level = 1
        AND person_french = 'C’est très difficile avec ma famille, ou je n’ai plus de nouvelles.';
UPDATE level_definition SET simple_french = 'C’est souvent dur avec ma famille.'
    WHERE domain = 'family' AND level = 2
        AND person_french = 'La vie de famille est trop dure en ce moment, je n’y arrive pas sans aide.';
UPDATE level_definition SET simple_french = 'Ça va mieux avec ma famille, avec de l’aide.'
    WHERE domain = 'family' AND level = 3
        AND person_french = 'Ça va mieux avec les miens, mais j’ai encore besoin d’un appui.';
UPDATE level_definition SET simple_french = 'En famille, ça va presque toujours.'
    WHERE domain = 'family' AND level = 4
        AND person_french = 'En famille, on s’en sort ; je demande conseil quand c’est nécessaire.';
UPDATE level_definition SET simple_french = 'Tout va bien pour moi avec ma famille.'
    WHERE domain = 'family' AND level = 5
        AND person_french = 'Ma situation familiale me convient, et je sais vers qui me tourner.';
UPDATE level_definition SET simple_french = 'Je n’ai pas de papiers valables.'
    WHERE domain = 'rights' AND level = 1
        AND person_french = 'Je n’ai plus de papiers valables et mes droits sont coupés.';
UPDATE level_definition SET simple_french = 'Mes papiers sont en attente, c’est compliqué.'
    WHERE domain = 'rights' AND level = 2
        AND person_french = 'J’ai des papiers en attente et je ne comprends pas ce qu’on me demande.';
UPDATE level_definition SET simple_french = 'Mes papiers avancent quand on m’aide.'
    WHERE domain = 'rights' AND level = 3
        AND person_french = 'Mes dossiers avancent quand on les fait ensemble.';
UPDATE level_definition SET simple_french = 'Je fais mes papiers, presque toujours sans aide.'
    WHERE domain = 'rights' AND level = 4
        AND person_french = 'Je fais mes démarches, et je demande quand un courrier est compliqué.';
UPDATE level_definition SET simple_french = 'J’ai mes papiers et mes droits.'
    WHERE domain = 'rights' AND level = 5
        AND person_french = 'Mes papiers sont à jour et je sais défendre mes droits.';
UPDATE level_definition SET simple_french = 'Ma santé va mal, je suis sans soins.'
    WHERE domain = 'health' AND level = 1
        AND person_french = 'J’ai mal ou ma santé m’inquiète, et je ne reçois aucun soin.';
UPDATE level_definition SET simple_french = 'Je me soigne seulement quand ça va mal.'
    WHERE domain = 'health' AND level = 2
        AND person_french = 'Je me soigne seulement quand ça devient trop grave.';
UPDATE level_definition SET simple_french = 'Je vois un médecin, mais c’est encore difficile.'
    WHERE domain = 'health' AND level = 3
        AND person_french = 'Je vois un médecin, mais suivre mes soins reste difficile pour moi.';
UPDATE level_definition SET simple_french = 'Je me soigne, presque toujours sans aide.'
    WHERE domain = 'health' AND level = 4
        AND person_french = 'Je vais à mes rendez-vous et je prends soin de moi, presque toujours sans aide.';
UPDATE level_definition SET simple_french = 'Ma santé va bien, ou elle est bien suivie.'
    WHERE domain = 'health' AND level = 5
        AND person_french = 'Ma santé est suivie et je sais quoi faire si ça change.';
UPDATE level_definition SET simple_french = 'Je vais très mal dans ma tête.'
    WHERE domain = 'mental_health' AND level = 1
        AND person_french = 'Je souffre trop dans ma tête, je ne tiens plus.';
UPDATE level_definition SET simple_french = 'Je vais souvent mal, et j’en parle peu.'
    WHERE domain = 'mental_health' AND level = 2
        AND person_french = 'Je vais mal souvent, et je n’en parle à personne ou presque.';
UPDATE level_definition SET simple_french = 'Il y a des bons jours et des mauvais jours.'
    WHERE domain = 'mental_health' AND level = 3
        AND person_french = 'J’ai quelqu’un à qui parler ; il y a des jours avec et des jours sans.';
UPDATE level_definition SET simple_french = 'Je vais plutôt bien dans ma tête.'
    WHERE domain = 'mental_health' AND level = 4
        AND person_french = 'Je vais plutôt bien et je reconnais les signes quand ça baisse.';
UPDATE level_definition SET simple_french = 'Je me sens bien dans ma tête.'
    WHERE domain = 'mental_health' AND level = 5
        AND person_french = 'Je me sens bien dans ma tête, ou je sais prendre soin de mon équilibre.';
UPDATE level_definition SET simple_french = 'Ma consommation prend toute la place.'
    WHERE domain = 'addictions' AND level = 1
        AND person_french = 'Ma consommation décide de tout dans mes journées.';
UPDATE level_definition SET simple_french = 'Je veux changer, mais c’est encore très dur.'
    WHERE domain = 'addictions' AND level = 2
        AND person_french = 'Je voudrais que ça change, mais ça prend encore le dessus.';
UPDATE level_definition SET simple_french = 'Je fais attention, et j’en parle à quelqu’un.'
    WHERE domain = 'addictions' AND level = 3
        AND person_french = 'Je fais attention et j’en parle avec quelqu’un de confiance.';
UPDATE level_definition SET simple_french = 'Le plus souvent, j’arrive à gérer.'
    WHERE domain = 'addictions' AND level = 4
        AND person_french = 'Je gère la plupart du temps, et je sais quoi faire quand l’envie revient.';
UPDATE level_definition SET simple_french = 'Ce n’est pas un problème dans ma vie.'
    WHERE domain = 'addictions' AND level = 5
        AND person_french = 'Ce n’est pas, ou plus, un problème dans ma vie.';
UPDATE level_definition SET simple_french = 'Je ne sais pas où dormir ce soir.'
    WHERE domain = 'shelter' AND level = 1
        AND person_french = 'Je ne sais pas où je vais dormir cette nuit.';
UPDATE level_definition SET simple_french = 'J’ai un lit pour quelques nuits seulement.'
    WHERE domain = 'shelter' AND level = 2
        AND person_french = 'J’ai un lit, mais pour quelques nuits, ou là où je ne me sens pas bien.';
UPDATE level_definition SET simple_french = 'Je peux rester ici le temps qu’il faut.'
    WHERE domain = 'shelter' AND level = 3
        AND person_french = 'Je peux rester ici le temps qu’il faut, et je trouve peu à peu mes repères.';
UPDATE level_definition SET simple_french = 'Je suis bien ici et je prépare la suite.'
    WHERE domain = 'shelter' AND level = 4
        AND person_french = 'Je me sens bien ici et je prépare la suite.';
UPDATE level_definition SET simple_french = 'Mon départ est prêt, ou j’ai un logement.'
    WHERE domain = 'shelter' AND level = 5
        AND person_french = 'Je n’ai plus besoin d’hébergement, ou mon départ est prêt.';
UPDATE level_definition SET simple_french = 'Je suis sans logement, ou je vais le perdre.'
    WHERE domain = 'housing' AND level = 1
        AND person_french = 'Je n’ai pas de logement, ou je vais perdre celui que j’ai.';
UPDATE level_definition SET simple_french = 'J’ai un toit, mais ce n’est pas chez moi.'
    WHERE domain = 'housing' AND level = 2
        AND person_french = 'J’ai un toit, mais il n’est pas à moi et je ne sais pas pour combien de temps.';
UPDATE level_definition SET simple_french = 'J’ai demandé un logement et je me prépare.'
    WHERE domain = 'housing' AND level = 3
        AND person_french = 'J’ai une demande en cours et je prépare mon projet de logement.';
UPDATE level_definition SET simple_french = 'J’ai un logement, et on m’aide encore.'
    WHERE domain = 'housing' AND level = 4
        AND person_french = 'J’ai un logement, et on m’aide encore pour m’y installer ou le garder.';
UPDATE level_definition SET simple_french = 'J’ai un logement qui me va bien.'
    WHERE domain = 'housing' AND level = 5
        AND person_french = 'J’ai un chez-moi qui me convient, et je m’en occupe.';
UPDATE level_definition SET simple_french = 'Je n’ai pas assez d’argent pour manger.'
    WHERE domain = 'budget' AND level = 1
        AND person_french = 'Je n’ai pas d’argent pour manger ni pour le nécessaire.';
UPDATE level_definition SET simple_french = 'J’ai un peu d’argent, mais ça ne suffit pas.'
    WHERE domain = 'budget' AND level = 2
        AND person_french = 'J’ai un peu d’argent, mais les dettes ou les fins de mois me dépassent.';
UPDATE level_definition SET simple_french = 'Je compte mon argent avec quelqu’un qui m’aide.'
    WHERE domain = 'budget' AND level = 3
        AND person_french = 'Je sais ce qui rentre et ce qui sort, et on s’organise ensemble.';
UPDATE level_definition SET simple_french = 'Je gère mon argent, mais c’est juste.'
    WHERE domain = 'budget' AND level = 4
        AND person_french = 'Je tiens mon budget ; un imprévu reste difficile à payer.';
UPDATE level_definition SET simple_french = 'J’ai assez d’argent pour vivre.'
    WHERE domain = 'budget' AND level = 5
        AND person_french = 'Mon argent suffit à ma vie et je décide de mes dépenses.';
UPDATE level_definition SET simple_french = 'Me former, c’est trop difficile aujourd’hui.'
    WHERE domain = 'training' AND level = 1
        AND person_french = 'Me former me paraît impossible aujourd’hui.';
UPDATE level_definition SET simple_french = 'Je voudrais apprendre, et je cherche quoi.'
    WHERE domain = 'training' AND level = 2
        AND person_french = 'J’aimerais apprendre, mais je ne sais ni quoi ni comment.';
UPDATE level_definition SET simple_french = 'J’ai une idée et je prépare ma formation.'
    WHERE domain = 'training' AND level = 3
        AND person_french = 'J’ai une idée de formation et je prépare mon entrée.';
UPDATE level_definition SET simple_french = 'Je suis en formation, avec un peu d’aide.'
    WHERE domain = 'training' AND level = 4
        AND person_french = 'Je suis en formation, avec un coup de main de temps en temps.';
UPDATE level_definition SET simple_french = 'J’ai la formation qu’il me faut.'
    WHERE domain = 'training' AND level = 5
        AND person_french = 'J’ai la formation qu’il me faut et je sais comment continuer.';
UPDATE level_definition SET simple_french = 'Pour le moment, je ne peux pas travailler.'
    WHERE domain = 'employment' AND level = 1
        AND person_french = 'Je ne peux pas travailler pour l’instant, ou je n’en ai pas le droit.';
UPDATE level_definition SET simple_french = 'Je cherche du travail, et j’ai besoin d’aide.'
    WHERE domain = 'employment' AND level = 2
        AND person_french = 'Je cherche du travail sans savoir par où commencer.';
UPDATE level_definition SET simple_french = 'J’ai une idée de travail et on m’aide.'
    WHERE domain = 'employment' AND level = 3
        AND person_french = 'J’ai un projet de travail et quelqu’un m’aide à le préparer.';
UPDATE level_definition SET simple_french = 'Je travaille, mais ce n’est pas encore sûr.'
    WHERE domain = 'employment' AND level = 4
        AND person_french = 'Je travaille, mais ce n’est pas encore sûr ou pas assez d’heures.';
UPDATE level_definition SET simple_french = 'J’ai un travail ou une activité qui me va.'
    WHERE domain = 'employment' AND level = 5
        AND person_french = 'J’ai un travail ou une activité qui me va, ou je n’en ai plus besoin.';
UPDATE level_definition SET simple_french = 'Me déplacer est trop difficile pour moi.'
    WHERE domain = 'mobility' AND level = 1
        AND person_french = 'Je ne peux pas me déplacer, alors je renonce à des rendez-vous.';
UPDATE level_definition SET simple_french = 'Je vais seulement là où je connais.'
    WHERE domain = 'mobility' AND level = 2
        AND person_french = 'Je vais seulement là où je connais, ou si quelqu’un vient avec moi.';
UPDATE level_definition SET simple_french = 'Je prends le bus pour les trajets connus.'
    WHERE domain = 'mobility' AND level = 3
        AND person_french = 'Je prends les transports pour les trajets que j’ai appris.';
UPDATE level_definition SET simple_french = 'Je vais presque partout.'
    WHERE domain = 'mobility' AND level = 4
        AND person_french = 'Je me déplace presque partout ; le coût ou la distance bloquent parfois.';
UPDATE level_definition SET simple_french = 'Je vais où je veux.'
    WHERE domain = 'mobility' AND level = 5
        AND person_french = 'Je vais où je veux, quand j’en ai besoin.';
UPDATE level_definition SET simple_french = 'Je ne comprends pas ce qu’on me dit.'
    WHERE domain = 'language' AND level = 1
        AND person_french = 'Je ne comprends pas ce qu’on me dit ni ce que je dois lire.';
UPDATE level_definition SET simple_french = 'Je comprends un peu, et on m’aide souvent.'
    WHERE domain = 'language' AND level = 2
        AND person_french = 'Je comprends un peu, mais je dois toujours demander qu’on lise ou écrive pour moi.';
UPDATE level_definition SET simple_french = 'J’apprends, et je comprends les choses simples.'
    WHERE domain = 'language' AND level = 3
        AND person_french = 'J’apprends, et je me débrouille pour les choses simples.';
UPDATE level_definition SET simple_french = 'Je parle et je lis presque tout.'
    WHERE domain = 'language' AND level = 4
        AND person_french = 'Je parle, lis et utilise le téléphone ou l’ordinateur, sauf pour le compliqué.';
UPDATE level_definition SET simple_french = 'Je comprends, et on me comprend bien.'
    WHERE domain = 'language' AND level = 5
        AND person_french = 'Je comprends, je me fais comprendre et je fais mes démarches en ligne.';
UPDATE level_definition SET simple_french = 'J’ai un problème avec la justice, sans avocat.'
    WHERE domain = 'justice' AND level = 1
        AND person_french = 'J’ai un problème urgent avec la justice et personne pour me défendre.';
UPDATE level_definition SET simple_french = 'J’ai une affaire en justice, je comprends mal.'
    WHERE domain = 'justice' AND level = 2
        AND person_french = 'J’ai une affaire en cours et je ne comprends pas bien ce qui m’attend.';
UPDATE level_definition SET simple_french = 'Je comprends mon affaire, et on m’aide.'
    WHERE domain = 'justice' AND level = 3
        AND person_french = 'Je sais où j’en suis, et on m’aide à respecter mes rendez-vous.';
UPDATE level_definition SET simple_french = 'Je m’occupe de mon affaire avec mon avocat.'
    WHERE domain = 'justice' AND level = 4
        AND person_french = 'Je m’occupe de mon affaire avec mon avocat ou mon conseiller.';
UPDATE level_definition SET simple_french = 'Tout va bien pour moi avec la justice.'
    WHERE domain = 'justice' AND level = 5
        AND person_french = 'Je n’ai pas d’affaire en cours, ou je sais la mener jusqu’au bout.';
UPDATE level_definition SET simple_french = 'Ce que je vis est trop dur.'
    WHERE domain = 'violence' AND level = 1
        AND person_french = 'Ce que je vis en ce moment est trop dur.';
UPDATE level_definition SET simple_french = 'Ça va un peu mieux, mais c’est dur.'
    WHERE domain = 'violence' AND level = 2
        AND person_french = 'Ça va un peu mieux, mais je ne suis pas tranquille.';
UPDATE level_definition SET simple_french = 'On m’aide, et je commence à en parler.'
    WHERE domain = 'violence' AND level = 3
        AND person_french = 'J’ai des appuis, et je commence à en parler quand je le souhaite.';
UPDATE level_definition SET simple_french = 'Je me sens tranquille presque tout le temps.'
    WHERE domain = 'violence' AND level = 4
        AND person_french = 'Je me sens tranquille, même si certaines choses restent difficiles.';
UPDATE level_definition SET simple_french = 'Je vis tranquille.'
    WHERE domain = 'violence' AND level = 5
        AND person_french = 'Je vis tranquille et je sais qui appeler si j’en ai besoin.';
UPDATE level_definition SET simple_french = 'Manger, me laver ou dormir est très difficile.'
    WHERE domain = 'daily_life' AND level = 1
        AND person_french = 'Je n’arrive plus à manger, me laver ou dormir comme il faut.';
UPDATE level_definition SET simple_french = 'Chaque jour me demande un gros effort.'
    WHERE domain = 'daily_life' AND level = 2
        AND person_french = 'Chaque jour est un effort, je laisse des choses de côté.';
UPDATE level_definition SET simple_french = 'Je m’organise avec des conseils.'
    WHERE domain = 'daily_life' AND level = 3
        AND person_french = 'Je m’organise, avec des conseils ou du matériel en plus.';
UPDATE level_definition SET simple_french = 'Je m’organise, presque toujours sans aide.'
    WHERE domain = 'daily_life' AND level = 4
        AND person_french = 'Je tiens mon quotidien, sauf dans les périodes difficiles.';
UPDATE level_definition SET simple_french = 'Je mène ma vie comme je veux.'
    WHERE domain = 'daily_life' AND level = 5
        AND person_french = 'Je mène ma vie de tous les jours comme je l’entends.';
UPDATE level_definition SET simple_french = 'Je n’ai personne à qui parler.'
    WHERE domain = 'social_ties' AND level = 1
        AND person_french = 'Je n’ai personne avec qui partager ce que je vis.';
UPDATE level_definition SET simple_french = 'Je vois des gens, mais je les connais peu.'
    WHERE domain = 'social_ties' AND level = 2
        AND person_french = 'Je croise du monde, mais je ne peux compter sur presque personne.';
UPDATE level_definition SET simple_french = 'Je connais quelques personnes.'
    WHERE domain = 'social_ties' AND level = 3
        AND person_french = 'Je connais quelques personnes, et j’en rencontre de nouvelles.';
UPDATE level_definition SET simple_french = 'J’ai souvent quelqu’un sur qui compter.'
    WHERE domain = 'social_ties' AND level = 4
        AND person_french = 'J’ai des gens sur qui compter, même si parfois la solitude revient.';
UPDATE level_definition SET simple_french = 'J’ai du monde autour de moi.'
    WHERE domain = 'social_ties' AND level = 5
        AND person_french = 'J’ai du monde autour de moi, et j’apporte aussi aux autres.';
UPDATE level_definition SET simple_french = 'Faire quelque chose pour moi est trop difficile.'
    WHERE domain = 'culture' AND level = 1
        AND person_french = 'Je ne fais rien pour moi, je n’en ai ni la force ni la place.';
UPDATE level_definition SET simple_french = 'Des choses me plairaient, mais je n’ose pas.'
    WHERE domain = 'culture' AND level = 2
        AND person_french = 'Il y a des choses qui me plairaient, mais ce n’est pas pour moi.';
UPDATE level_definition SET simple_french = 'Je viens quand on me propose une sortie.'
    WHERE domain = 'culture' AND level = 3
        AND person_french = 'Je participe à une sortie ou à une activité quand on me la propose.';
UPDATE level_definition SET simple_french = 'J’ai mes activités et je donne mon avis.'
    WHERE domain = 'culture' AND level = 4
        AND person_french = 'J’ai mes activités et je donne mon avis là où je vis.';
UPDATE level_definition SET simple_french = 'J’ai ma place dans la vie de la ville.'
    WHERE domain = 'culture' AND level = 5
        AND person_french = 'J’ai une place dans la vie de la cité : loisirs, vote, bénévolat ou engagement.';

-- What the structure says otherwise than the language packs that come with the program. « french » is the French text that
-- it translates: when that one changes, the translation no longer says the same.
CREATE TABLE language_text (
    id INTEGER PRIMARY KEY,
    pack TEXT NOT NULL, -- es, ar, ti… (resources/languages)
    key TEXT NOT NULL, -- label/words, domain/health, level/health/3
    text TEXT NOT NULL,
    french TEXT NOT NULL DEFAULT '',
    UNIQUE (pack, key)
) STRICT;

-- Who read a language over. « seen » holds a digest of each text as it was read (JSON): a text that changed since is to
-- be read over anew.
CREATE TABLE language_reading (
    id INTEGER PRIMARY KEY,
    pack TEXT NOT NULL,
    read_by TEXT NOT NULL, read_on TEXT NOT NULL,
    seen TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX language_reading_by_pack ON language_reading (pack);
