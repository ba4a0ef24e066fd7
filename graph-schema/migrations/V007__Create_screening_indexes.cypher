CREATE INDEX match_decision__by_party IF NOT EXISTS FOR (n:MatchDecision) ON (n.party);
CREATE INDEX match_decision__by_other IF NOT EXISTS FOR (n:MatchDecision) ON (n.other);
CREATE INDEX match_decision__by_reference IF NOT EXISTS FOR (n:MatchDecision) ON (n.reference);
CREATE CONSTRAINT screening_receipt__has_unique_id IF NOT EXISTS FOR (n:ScreeningReceipt) REQUIRE n.id IS UNIQUE;
CREATE INDEX edition__by_dataset IF NOT EXISTS FOR (n:Edition) ON (n.dataset, n.day);
