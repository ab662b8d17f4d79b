import { BOOKS_VISITS } from "./booksVisits.ts";
import { visitAll } from "./visitAll.ts";

visitAll(BOOKS_VISITS);
