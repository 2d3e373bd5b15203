-- Composed notices hold the sentence on commercial support that was a constant. The next learner's step composes them anew.
update learner_notice set changes = changes + 1, hash = null, parts = null, valid_from = null, valid_until = null;
