import { openLedger } from "../../src/ledger/open-ledger.ts";
import { ledgerSuite } from "./suite.ts";

ledgerSuite("SQLite", openLedger);
