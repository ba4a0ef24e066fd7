CYPHER 25
// Notes that closed statements are continued by others. Parameters: continued (list of maps with id and as, the other's id).
UNWIND $continued AS pair
MATCH (statement:Node {id: pair.id})
SET statement.continuedAs = pair.as
