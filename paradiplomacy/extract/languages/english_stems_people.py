"""Beginnings of English words that tell a sector of people: what they learn, play, heal and work at."""

from collections.abc import Mapping

PEOPLE: Mapping[str, str] = {
    "culture": (
        "ensemble, drama, poet, poem, poetry, novel, writer, costume, carnival, gallery, galleries, ballet, sculpt, "
        "filmmak, folklor, calligraph, archive, librar, orchestra, lantern festival, artist, choir, troupe, book, "
        "books, singer, circus, painter, puppet, cultur, art, arts, folk, painting, theatre, festival, music, film, "
        "films, museum, cinema, dance, exhibition, literature, photograph, opera house, opera troupe, concert, "
        "drummer, gong, ao dai, lanterns, food festival, songs, singing, choral, brass band, tea ceremony, fashion, "
        "storytell, acrobat, violin, piano, jazz, comics, translation of, dancing, yue opera, operas"
    ),
    "heritage": (
        "old house, old town, old building, timber house, timber building, wooden house, wooden building, "
        "ancient house, ancient town, restoration of, historic site, world heritage, heritag, archaeolog, relic, "
        "monument, landmark, conservation of, preservation of, old quarter, old street, temple, pagoda, citadel, "
        "castle, colonial villa, villas, facade, façade, communal house, shrine, restorer, old monuments, "
        "royal tombs, ruins, mausoleum, excavat, conservator, stonemason, upkeep of old, care of old, "
        "upkeep of ancient, old city centre, timber-framed house, half-timbered house"
    ),
    "sports": (
        "chess, wrestl, judo, boxing, boxer, basketball, rowing, rowers, cyclist, tournament, gymnast, skiing, "
        "skier, karate, runners, archer, coaching, sports festival, sports event, sports meet, table tennis, sport, "
        "football, badminton, martial, taekwondo, volleyball, athlet, marathon, swimming, golf, tennis, "
        "friendly match, matches, stadium, rugby, hockey, baseball, softball, cycling race, cycle race, regatta, "
        "dragon boat, surfing, sailing, canoe, kayak, referee, fencing, weightlift, takraw, pétanque, petanque, "
        "esports, e-sports, gym"
    ),
    "education": (
        "train teacher, studied in, studied at, studied vietnamese, studied korean, studied japanese, "
        "vietnamese lessons, language lessons, language course, history, classes, teacher exchange, educat, student, "
        "teach, language, universit, school, pupil, scholar, lecturer, kindergarten, classroom, curricul, academic, "
        "literacy, textbook, high-school, master's, colleges, semester, learn vietnamese, grants for, "
        "university studies, tuition, phd, bachelor, exams, headmaster, dictionar, learn korean, learn japanese, "
        "learners, study places, degree course, learn~korean, learn~vietnamese, learn~japanese, learn~chinese, "
        "taught~korean, taught~vietnamese, teach~vietnamese, courses in khmer, courses in vietnamese, "
        "courses in lao, learned german, learn~german, learn~french, learn~english, korean lessons, french lessons, "
        "english lessons, korean classes, korean course, courses in korean, taught korean, teach korean, "
        "taught some korean, japanese lessons, japanese classes, japanese course, courses in japanese, "
        "taught japanese, teach japanese, taught some japanese, vietnamese classes, vietnamese course, "
        "taught vietnamese, teach vietnamese, taught some vietnamese, french classes, french course, "
        "courses in french, taught french, teach french, taught some french, english classes, english course, "
        "courses in english, taught english, teach english, taught some english, chinese lessons, chinese classes, "
        "chinese course, courses in chinese, taught chinese, teach chinese, taught some chinese, khmer lessons, "
        "khmer classes, khmer course, taught khmer, teach khmer, taught some khmer, lao lessons, lao classes, "
        "lao course, taught lao, teach lao, taught some lao, german lessons, german classes, german course, "
        "courses in german, taught german, teach german, taught some german, russian lessons, russian classes, "
        "russian course, courses in russian, taught russian, teach russian, taught some russian, thai lessons, "
        "thai classes, thai course, courses in thai, taught thai, teach thai, taught some thai, train~students, "
        "trained~students, students in vietnamese"
    ),
    "vocational_training": (
        "welder, welding, electrician, technical college, technical school, trades school, on-the-job, vocational, "
        "training course, skills, apprentic, interns, sewing, hairdress, mechanics, trade school, "
        "technical training, carpentry, trained as cooks, train~cooks, practical courses, "
        "training centre for mechanic, training center for mechanic, training centre for, training center for"
    ),
    "human_resources": (
        "train~official, train~cadre, train~staff, train~engineer, train~technician, train~managers, train~leaders, "
        "train~personnel, train~workers, train~servants, train~specialist, train~expert, train teacher, train young, "
        "train farmer, training of staff, training of officials, seafarer, trained, human resource, personnel, "
        "workforce, civil servant, training, capacity building, cadres, manpower, courses for officials, retrain, "
        "training courses for officials, administrators, courses~officials, officials took courses, "
        "officials~courses, short courses, course~for official, courses~for official"
    ),
    "health": (
        "physician, rehabilit, blood, prosthe, x-ray, ambulance, telemedicine, caring for the elderly, "
        "traditional medicine, health worker, paediatric, cancer, dental, ophthalm, cataract, eye operation, "
        "eye surgery, eye clinic, surgeon, cardiolog, heart surgery, infectious, health, medical, hospital, "
        "epidemic prevention, epidemic control, epidemics, pandemic prevention, pandemic control, "
        "covid-19 prevention, against covid, against the covid, against the pandemic, against epidemic, "
        "pandemic response, nursing, doctor, nurse, pharma, disease, medicine, hygiene, food safety, caregiver, "
        "family planning, vaccin, clinic, midwi, surgery, patient, epidemiolog, dengue, malaria, maternity, newborn, "
        "dentist, mental health, first aid, therap, hiv, tubercul, mosquito, kidney, dialysis, transplant, cleft, "
        "glasses, spectacles, wheelchair, oxygen, nutrition, gynae, acupunctur, herbal medicine, thyroid, diabetes, "
        "illness, healers, radiolog, medical worker, health station worker"
    ),
    "people_to_people": (
        "exchanges between young, exchange of young, exchanges of young, host famil, pen pal, pen friend, "
        "friendship association, visited one another, visited each other, exchanges between pupils, pupil exchange, "
        "student exchange camp, sister school, people-to-people, volunteering, volunteers, youth, sister village, "
        "homestay, people's exchange, exchanges between people, host family, pen-friend, letters to each other, "
        "diaspora, children's exchange, scouts, young people meet"
    ),
    "mass_organisations": (
        "youth exchange, youth delegation, veterans, women, trade union, farmers union, fatherland front, "
        "front work, front affairs, work of the front, gender, youth union, summer camp, youth clubs, youth camps, "
        "farmers' association, youth league, young communist, boy scouts, young leaders, young officials, "
        "trade unions, women's union, camp together"
    ),
    "labour": (
        "farmhand, farmworker, farm worker, farm hand, fruit pick, guest-work, pickers, migrant workers, labour, "
        "laborer, labor force, labor market, labor export, labor cooperation, labor shortage, labor exchange, "
        "seasonal labor, worker, seasonal work, employment, job, jobs, guest work, recruit, interns, caregiver, "
        "harvest hands, seasonal, farm work, hands for, work permit, domestic helper, hiring, technical intern"
    ),
    "social_welfare": (
        "retirement home, homes for the aged, social worker, disadvantaged, child protection, street child, elderly, "
        "orphan, disabled, disabilit, social security, social welfare, poverty, poor, social insurance, ageing, "
        "aged care, old people, older people, blind people, the blind, deaf, autis, homeless, single mothers, "
        "pension, refugee, day care, widows, charity house"
    ),
    "humanitarian": "mines clearance, unexploded, demining, mine clearance, humanitarian, charit",
}
