CYPHER 25
// Notes that statements are continued by others; those that were not closed, since what they say has changed, are. Parameters: continued
// (list of maps with id and as, the other's id), edition (day), last (the day before, as text), lastDay (the same).
UNWIND $continued AS pair
MATCH (statement:Node {id: pair.id})
SET statement.continuedAs = pair.as
WITH statement
WHERE statement.closedIn IS NULL
SET statement.closedIn = $edition
WITH statement
WHERE coalesce(statement.validToDay > $lastDay, true)
SET statement.validTo = $last, statement.validToDay = $lastDay, statement.validToBasis = 'BETWEEN_EDITIONS'
