-- Sessions are serialized objects of classes that have new names: whoever is signed in signs in again.
delete from spring_session;
